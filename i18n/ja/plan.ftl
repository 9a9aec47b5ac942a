# 対応の計画
cli-show-effort = 手間：{ $effort }

## 手間
plan-effort-day = 1時間以内（今日できる）
plan-effort-week = 1日ほど（今週できる）
plan-effort-month = 今月かけて、または数人で
