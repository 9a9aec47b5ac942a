# The plan
cli-show-effort = effort: { $effort }

## Effort
plan-effort-day = under an hour (today)
plan-effort-week = about a day (this week)
plan-effort-month = this month, or several people
