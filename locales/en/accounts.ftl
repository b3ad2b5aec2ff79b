### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = That e-mail address and password do not match an account here.
# $minutes (Number) from 1
sign-in-refused-too-often = { $minutes ->
    [one] Too many attempts with this address; please wait a minute, or log in with a link sent by e-mail.
   *[other] Too many attempts with this address; please wait { $minutes } minutes, or log in with a link sent by e-mail.
}
sign-in-link-help = The link needs no password and only works in this browser.
sign-in-join-title = Not with us yet?
sign-in-join-text = Help in your own street with what you know: paid, close by, when it suits you.
sign-out-done = You have been logged out.

## Creating an account

join-heading = We are glad you want to help
join-text = It takes about three minutes, and you can change everything later.
join-sign-in = Already have an account?
join-about-you = About you
join-where = Where you help
join-what = What you can do
join-agreement = Agreement
join-given-name = First name
join-family-name = Last name
join-family-name-help = Other members only see the first letter.
join-email = E-mail address
join-password = Password
# $min (Number) characters at least, always more than one
join-password-help = At least { $min } characters; without a password, you log in with a link sent by e-mail.
join-born-on = Date of birth
join-born-on-help = Friends are 18 or over; we check the date and do not keep it.
join-country = Country
join-postal-code = Postcode
join-postal-code-help = It tells us which jobs are close to you.
join-languages = Languages you speak
join-skills = Skills
join-skills-help = You are offered jobs that match what you tick here.
join-newsletters = Newsletter
join-newsletters-help = We only send what you tick, and every issue has a link to unsubscribe.
newsletter-topic-news = News from the community
newsletter-topic-events = Events nearby
newsletter-topic-partner = News and offers from the partner company
join-read = Please read before you agree:
join-terms = I accept the terms and conditions and have read the privacy policy.
join-next = Next, we send you a link by e-mail to confirm your address.
join-done = Welcome, your account is ready.
join-done-set-password = Your account is ready; please set your password again, because the confirmation came from another browser.

## What a form here may refuse

join-refused-terms = To create an account, please accept the terms and conditions.
# $max (Number) characters at most, always more than one
name-refused = Please enter a name of { $max } characters at most.
name-refused-empty = Please enter a name.
# $max (Number) characters at most, always more than one
name-refused-long = The name can have { $max } characters at most.
email-refused = This does not look like an e-mail address; it should be like name@example.org.
born-on-refused = This is not a valid date of birth.
born-on-refused-too-young = You can create an account from your 18th birthday.
postal-code-refused = This postcode does not match the country.
# $min (Number) characters at least, always more than one
password-refused-short = The password needs at least { $min } characters.
# $max (Number) characters at most, always more than one
password-refused-long = The password can have { $max } characters at most.
password-refused-common = Too many people use passwords like this one; a few words in a row are safer.
password-refused-brand = A password with the name of the community in it is easy to guess.
password-refused-own = A password made of your own name or address is easy to guess.
# $minutes (Number) from 1
password-refused-too-often = { $minutes ->
    [one] Too many attempts; please wait a minute.
   *[other] Too many attempts; please wait { $minutes } minutes.
}
# $minutes (Number) from 1
letter-refused-too-often = { $minutes ->
    [one] Several e-mails have already gone to this address; please look in the spam folder too, or try again in a minute.
   *[other] Several e-mails have already gone to this address; please look in the spam folder too, or try again in { $minutes } minutes.
}

## A letter is on its way

sent-heading = Check your inbox
sent-text = An e-mail is on its way to { $email }.
sent-join = The link in it takes you to your account.
sent-link = It tells you how to log in; the link only works in this browser and for a few minutes.
sent-nothing = Nothing after a few minutes? It may be in your spam folder, or there may be a typo in the address.
sent-mailbox = Open the development mailbox
sent-back = Back to login

## Links out of letters

link-join-heading = Confirm your address
link-join-text = One click and your account is open.
link-join-action = Confirm and log in
link-connect-heading = Connect your account
link-connect-text = Your existing account will then work here too, with the same address and password.
link-connect-action = Connect and log in
link-manage-heading = Invitation to manage the community
link-manage-text = Your role in this community begins when you accept; after that, only your home area and date of birth are still missing.
link-manage-action = Accept invitation
link-manage-done = You have accepted the invitation.
link-sign-in-heading = One click to log in
link-sign-in-text = The link only works once.
link-change-email-heading = Confirm the new address
link-change-email-text = From then on, e-mails and login links go there.
link-change-email-action = Confirm address
link-gone-heading = This link no longer works
link-gone-text = It has already been used, has expired or was requested in another browser.
link-gone-action = Get a new link

## Waiting for approval, and completing an account

waiting-heading = Your request is with the community team
# $brand (String)
waiting-text = A community manager at { $brand } will look at it and let you know by e-mail.
waiting-meanwhile = In the meantime, you can read what is open to everyone and complete your profile.
waiting-forum = Go to the forum
waiting-refused = This opens as soon as the community team has approved your account.
complete-heading = A few more details
complete-text = They complete your account; it takes half a minute.
complete-save = Save and continue
complete-done = Thank you, your account is complete.

## Every letter

letter-hello = Hello,
letter-colon = :
letter-hello-name = Hello { $name },
letter-regards = Kind regards
letter-team = The { $brand } team
letter-settings = Notification settings
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] The link works once and is valid for an hour.
   *[other] The link works once and is valid for { $hours } hours.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] The link works once and is valid for a minute, in the browser it was requested from.
   *[other] The link works once and is valid for { $minutes } minutes, in the browser it was requested from.
}
letter-ignore = If this was not you, please ignore this e-mail; nothing happens unless the link is used.
letter-reason-join = You are receiving this e-mail because an account at { $brand } was requested with this address.
letter-reason-sign-in = You are receiving this e-mail because a login link for { $brand } was requested for this address.
letter-reason-member = You are receiving this e-mail because there is an account at { $brand } with this address.

## Letters about the account

letter-confirm-subject = Confirm your address for { $brand }
letter-confirm-text = Good to have you with us: one click confirms your address and opens your account.
letter-confirm-action = Confirm address
letter-connect-subject = You can use your account at { $brand } too
letter-connect-text = There is already an account with this address on the platform behind { $brand }.
letter-connect-how = What was entered in the form has been discarded; one click connects the existing account.
letter-connect-action = Connect account
letter-known-here-subject = You already have an account at { $brand }
letter-known-here-text = You do not need a second account; this button logs you in.
letter-sign-in-subject = Your login link for { $brand }
letter-sign-in-text = Here is your link to log in without a password.
letter-no-account-subject = No account at { $brand } with this address
letter-no-account-text = There is no account with this address that can log in at { $brand }; perhaps it was created with another address.
letter-no-account-ignore = If this was not you, please ignore this e-mail.
letter-suspended-subject = Your account at { $brand } has been suspended
letter-suspended-text = The community team has suspended your account, so you cannot log in for now.
letter-suspended-reason = Reason given: { $reason }
letter-suspended-orders = If you had any jobs left, they are now being offered to others and the customers know; please do not visit them.
letter-suspended-objection = If you disagree, you can object by following the link; there is no need to log in.
letter-suspended-action = Contact details
letter-suspension-stands-subject = Answer to the objection
letter-suspension-stands-text = The community team has considered the objection; the suspension stands.
letter-suspension-stands-action = Reasons and objection
letter-suspension-reasons = View the reasons
letter-restored-subject = Your account at { $brand } is open again
letter-restored-text = The suspension has been lifted, so you can log in again.
letter-suspended-no-link-text = The community team has suspended your account, so you cannot log in for now, not even with a link.
letter-suspended-no-link-contact = The link leads to the reasons and to an objection, without logging in.
letter-approved-subject = Welcome to { $brand }
letter-approved-text = The community team has approved your account; you can read, ask and reply from now on.
letter-approved-action = Go to the community
letter-declined-subject = Your request to { $brand }
letter-declined-text = The community team has declined your request, and everything stored here about it has been deleted.
letter-declined-question = If you have questions, the contact details are in the legal notice.
