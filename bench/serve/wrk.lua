-- What wrk asks, and what it tells of it: one line of JSON, the last that it prints.
-- Arguments: `invented` asks for another address each time, the path with a number at its end.

local number = 0
local prefix = ""

function init(arguments)
  if arguments[1] == "invented" then
    -- A second run must not find what the first one left.
    math.randomseed(os.time())
    prefix = math.random(1, 1e9) .. "-"
    request = function()
      number = number + 1
      return wrk.format("GET", wrk.path .. prefix .. number)
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"failures":%d}\n',
    summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.timeout
  ))
end
