### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = This address and this password do not belong to an account here.
sign-in-link-help = The link needs no password and works in this browser only.
sign-in-join-title = Not with us yet?
sign-in-join-text = Help on your own street with what you know: paid, close by, when it suits you.
sign-out-done = You are logged out.

## Creating an account

join-heading = Good that you want to help
join-text = It takes about three minutes, and everything can be changed later.
join-sign-in = Already have an account?
join-about-you = About you
join-where = Where you help
join-what = What you can do
join-agreement = Agreement
join-given-name = First name
join-family-name = Family name
join-family-name-help = Other members see its first letter only.
join-email = E-mail address
join-password = Password
# $min (Number) characters at least, always more than one
join-password-help = At least { $min } characters; without a password, a link by e-mail logs you in.
join-born-on = Date of birth
join-born-on-help = Friends are 18 or over; the date is checked and not kept.
join-country = Country
join-postal-code = Postal code
join-postal-code-help = It tells us which jobs are close to you.
join-languages = Languages spoken
join-skills = Skills
join-skills-help = Jobs are offered by what is ticked here.
join-newsletters = Newsletter
join-newsletters-help = Only what is ticked is sent, and each issue has a link to unsubscribe.
newsletter-topic-news = News from the community
newsletter-topic-events = Events close by
newsletter-topic-partner = News and offers from the partner company
join-read = To read before you agree:
join-terms = I accept the terms and conditions and have read the privacy policy.
join-next = A link by e-mail then confirms the address.
join-done = Welcome, the account is open.

## What a form here may refuse

join-refused-terms = An account needs consent to the terms and conditions.
# $max (Number) characters at most, always more than one
name-refused = A name is needed, with { $max } characters at most.
email-refused = This does not look like an e-mail address; name@example.org would be one.
born-on-refused = This day is not a date of birth.
born-on-refused-too-young = An account is possible from the 18th birthday on.
postal-code-refused = This postal code does not fit the country.
# $min (Number) characters at least, always more than one
password-refused-short = The password needs at least { $min } characters.
# $max (Number) characters at most, always more than one
password-refused-long = The password may have { $max } characters at most.
password-refused-common = Too many people use passwords like this one; a few words in a row are safer.
password-refused-brand = The name of the community makes a password easy to guess.

## A letter is on its way

sent-heading = Look into your mailbox
sent-text = A letter is on its way to { $email }.
sent-join = The link in it leads on to the account.
sent-link = It says how to log in; its link works in this browser and only for a few minutes.
sent-nothing = Nothing there after a few minutes? It may be in the spam folder, or the address has a typing error.
sent-mailbox = Open the development mailbox
sent-back = Back to login

## Links out of letters

link-join-heading = Confirm your address
link-join-text = One click, and the account is open.
link-join-action = Confirm and log in
link-connect-heading = Connect your account
link-connect-text = The account that already exists then works here too, with the same address and password.
link-connect-action = Connect and log in
link-sign-in-heading = One click to log in
link-sign-in-text = The link works once.
link-change-email-heading = Confirm the new address
link-change-email-text = From then on, letters and links to log in go there.
link-change-email-action = Confirm address
link-gone-heading = This link no longer works
link-gone-text = It has been used, is too old, or was asked for in another browser.
link-gone-action = Get a new link

## Every letter

letter-hello = Hello,
letter-hello-name = Hello { $name },
letter-regards = Kind regards
letter-team = The team at { $brand }
letter-settings = Notification settings
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] The link works once, within an hour.
   *[other] The link works once, within { $hours } hours.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] The link works once, within a minute, in the browser that asked for it.
   *[other] The link works once, within { $minutes } minutes, in the browser that asked for it.
}
letter-ignore = If somebody else asked for this, nothing needs to be done; without the link nothing happens.
letter-reason-join = This letter comes because somebody asked for an account at { $brand } with this address.
letter-reason-sign-in = This letter comes because somebody asked for a link to log in at { $brand } with this address.
letter-reason-member = This letter comes because there is an account at { $brand } with this address.

## Letters about the account

letter-confirm-subject = Confirm your address for { $brand }
letter-confirm-text = Good to have you with us: one click confirms the address and opens the account.
letter-confirm-action = Confirm address
letter-connect-subject = Your account works at { $brand } too
letter-connect-text = With this address there is already an account on the platform behind { $brand }.
letter-connect-how = What was typed into the form has been discarded; one click connects the account that exists.
letter-connect-action = Connect account
letter-known-here-subject = You already have an account at { $brand }
letter-known-here-text = No second account is needed, this button logs you in.
letter-sign-in-subject = Your link to log in at { $brand }
letter-sign-in-text = Here is the link to log in without a password.
letter-no-account-subject = No account at { $brand } with this address
letter-no-account-text = No account that can log in at { $brand } belongs to this address; perhaps another address was used to create it.
letter-no-account-ignore = If somebody else asked for this, nothing needs to be done.
letter-suspended-subject = Your account at { $brand } is suspended
letter-suspended-text = The community management has suspended the account, so logging in is not possible for now.
letter-suspended-reason = Reason given: { $reason }
letter-suspended-objection = Anybody who disagrees can object; the contact is in the legal notice.
letter-suspended-action = To the contact
