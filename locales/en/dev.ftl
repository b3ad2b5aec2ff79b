### What development shows besides: kept letters and the styleguide.

## Letters
dev-mail = E-mails
dev-mail-text = In development, e-mails are kept here instead of being sent.
dev-mail-empty = No e-mail has been written yet.
dev-mail-subject = Subject
dev-mail-to = To
dev-mail-from = From
dev-mail-lang = Language
dev-mail-at = Written
dev-mail-links = Links
dev-mail-part-text = Text part
dev-mail-part-html = HTML part
dev-mail-alone = Show the HTML part by itself
dev-mail-headers = Header lines

## Styleguide
dev-styleguide = Style guide
dev-styleguide-text = Every component as the brands show it.
dev-brands = Brands
dev-brands-all = All brands
dev-modes = Light and dark
dev-mode-both = Light and dark
dev-mode-light = Light
dev-mode-dark = Dark

## What the components hold
dev-action = Accept the job
dev-action-second = Ask first
dev-action-plain = Later
dev-action-delete = Delete
dev-action-disabled = Not available
dev-action-busy = Saving
dev-label-name = Name
dev-label-date = Day
dev-label-file = Picture
dev-label-text = Message
dev-label-choice = Preferred contact
dev-label-choices = Skills
dev-option-one = E-mail
dev-option-two = Telephone
dev-option-three = Home network
dev-choose = Please choose
dev-help = One line that helps.
dev-error = This entry is missing.
dev-text = The router is in the hallway, and the video call drops in the back room every evening.
dev-unseen = There is nothing to see here.
dev-title = Title
dev-state = State
dev-figure = Number
dev-row-one = Wi-Fi drops in the back room
dev-row-two = Which cable for the new television
dev-done = Done
dev-now = In progress
dev-later = Later
dev-failed = Cancelled
dev-empty = Nobody has asked anything yet.
dev-confirm = Delete this topic?
dev-confirm-text = It cannot be brought back.
dev-notice-good = The changes have been saved.
dev-notice-warn = The draft is on this device only.
dev-notice-bad = The message has not been sent.
dev-range = 1–20 of 180
dev-month = Nov
dev-chart-bars = Jobs per week
dev-chart-line = Rating
dev-chart-last = Last week: { $value }
dev-chart-week = Week
dev-chart-week-n = Week { $week }
