# Words that every face shares
app-name = tenken
