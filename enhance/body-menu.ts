import { ClosingDetails } from './closing-details.ts';

export class BodyMenu extends ClosingDetails {}
