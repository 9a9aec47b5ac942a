# Papers of a workshop: certificate, report of the room, hand-outs

# Certificate of attendance
certificate-title = Certificate of attendance
certificate-lead = This certifies that the people below attended this workshop.
certificate-workshop = Workshop
certificate-date = Date
certificate-duration = Length
certificate-minutes = { $minutes } minutes
certificate-trainer = Trainer
certificate-content = Content
certificate-content-of = Self-check and explanations with “{ $questionnaire }” ({ $sections })
certificate-gap = {"; "}
certificate-box-company = Company
certificate-box-trainer = Trainer
certificate-people = Who attended
certificate-number = No.
certificate-name = Name
certificate-signature = Signature
certificate-about = About this certificate
certificate-keep = Education and literacy is one of the common principles of the government’s AI Guidelines for Business. Keep this page as your company’s record of that education.
certificate-not = The names were typed by the trainer; tenken did not check who these people are.
