### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Me
me-tabs = Pages about the account
me-tab-profile = Profile
me-tab-home-place = Home area
me-tab-letters = Notifications
me-tab-sign-in = Login
me-tab-data = Data
me-save = Save
me-saved = The changes are saved.
me-everywhere = This applies in every community that belongs to the account.
me-profile-seen = View profile
me-profile = Profile
me-display-name = Name in the community
me-display-name-help = Everybody here sees this name.
me-about = About me
me-about-help = A few sentences: experience, favourite devices, best times.
me-picture = Picture
me-picture-file = Choose a picture
me-picture-help = PNG, JPEG or WebP up to 10 MB; the middle becomes a square, place and device are removed.
me-picture-save = Upload picture
me-picture-remove = Remove picture
me-abilities = Skills and languages
me-skills = Skills
me-skills-help = Jobs are offered by what is ticked here.
me-languages = Languages spoken
me-directory = Directory
me-shows = Other members also see
me-shows-help = Name and picture are always visible to members, the postal code never is.
me-shows-skills = Skills
me-shows-languages = Languages
me-shows-area = Region
me-lang = Language
me-lang-label = Language of pages and letters
me-lang-help = What members write stays in their language.

## Home place and holiday

me-place = Home area and travel distance
me-country = Country
me-postal-code = Postal code
me-postal-code-help = It tells us which jobs are close by; nobody in the community sees it.
me-radius = Travel distance in km
# $max (Number) kilometres
me-radius-help = A whole number from 1 to { $max }, as the crow flies.
me-away = Holiday
me-away-text = No jobs are offered on these days; without dates there is no break.
me-away-from = First day
me-away-until = Last day

## Letters

me-replies = Forum
me-replies-label = E-mail about replies
me-replies-help = For topics that one has written or follows.
me-newsletters = Newsletter
me-newsletters-legend = I would like to receive
me-newsletters-help = Only what is ticked is sent, and every change of mind is recorded with its date.

## Logging in

me-password-change = Change password
me-password-set = Set a password
me-password-text = A new password ends the login on every other device.
me-password-present = Present password
me-password-new = New password
# $min (Number) characters at least, always more than one
me-password-help = At least { $min } characters; a few words in a row are easy to remember.
me-password-save = Save password
me-password-saved = The new password is saved, and every other device is logged out.
me-email = E-mail address
# $email (String)
me-email-now = At present letters go to { $email }.
me-email-new = New e-mail address
me-email-help = A link goes to the old and one to the new address; both must be followed within a day.
me-email-change = Change address
me-email-sent = Two letters are on their way: one to the old address, one to the new one.
me-sessions = Logged in here
me-session-unknown = Unknown device
# $date (String) finished text
me-session-since = since { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = last visit: { $when }
me-session-current = This device
me-session-end = Log out
me-session-ended = The device is logged out.
me-sessions-end-all = Log out everywhere

## Data

me-data = My data
me-data-text = A file with everything the account and this membership hold, readable by people and programs.
me-data-download = Download data
me-leave = Leave { $brand }
me-leave-text = Profile and login here end at once; posts stay under “Former Friend”, and the account remains in other communities.
me-leave-sure = Yes, I want to leave this community.
me-leave-action = Leave community
me-left = The membership has ended; thank you for the time together.
me-delete = Delete account
me-delete-text = This ends every membership in every community for good; posts stay under “Former Friend”, everything personal is deleted.
me-delete-link-text = There is no password, so a link by e-mail proves who is asking.
me-delete-link = Send link
me-delete-action = Delete account for good
me-delete-sent = A letter with the link is on its way.
me-deleted = The account is deleted.

## Links that prove an address

me-proof-email-old-heading = Agree to a new address
# $email (String) the new address
me-proof-email-old-text = From then on letters go to { $email }.
me-proof-email-new-heading = Confirm the new address
# $email (String) the new address
me-proof-email-new-text = One click proves that { $email } can be reached.
me-proof-email-half-heading = Half-way there
me-proof-email-half-text = The link in the other mailbox is still missing.
me-proof-email-done-heading = The address is changed
# $email (String) the new address
me-proof-email-done-text = Letters and links to log in now go to { $email }.
me-proof-gone-heading = This link no longer works
me-proof-gone-text = It has been used, is too old, or does not belong to this account.
me-proof-email-action = Confirm
me-proof-next = To the account

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = The text may have { $max } characters at most.
me-refused-lang = This language is not offered here.
me-refused-country = This country is not served here.
# $max (Number) kilometres
me-refused-radius = The distance is a whole number from 1 to { $max }.
me-refused-away-days = A holiday needs a first and a last day.
me-refused-away-order = The last day lies before the first one.
me-refused-away-past = This holiday is already over.
me-refused-password = This is not the present password.
me-refused-email-same = This address is already the one in use.
me-refused-leave = Leaving needs a tick in the box.
picture-refused-missing = No picture was chosen.
picture-refused-kind = This is not a PNG, JPEG or WebP picture.
# $max (Number) megabytes
picture-refused-too-large = The picture may have { $max } MB at most.
# $max (Number) megapixels, always more than one
picture-refused-pixels = The picture may have { $max } megapixels at most.
picture-refused-broken = The picture is damaged and cannot be read.

## The directory

members-text = Who helps here, and with what.
members-name = Name
members-skill = Skill
members-language = Language
members-any = Any
members-search = Search
members-all = Show all members
members-none = Nobody was found here.
members-first = Back to the beginning
members-next = More members
members-area = Region
members-languages = Languages
members-skills = Skills
members-about = In their own words
# $date (String) finished text
members-since = Here since { $date }
members-edit = Edit profile
members-staff = Manage member
members-role-manager = Community manager
members-role-partner = Partner company

## Members for the staff

staff-members = Members
staff-standings = Members by status
staff-standing = Status
staff-standing-active = Active
staff-standing-waiting = Waiting for approval
staff-standing-suspended = Suspended
staff-standing-left = Left
staff-standing-unconfirmed = Not confirmed
staff-search = Name or e-mail address
staff-search-help = The beginning of a name is enough; an address must be complete.
staff-former = Former Friend
# $reason (String) as the manager wrote it
staff-suspended-because = Reason: { $reason }
staff-approve = Approve
staff-restore = Lift suspension
staff-reason = Reason for the suspension
staff-reason-help = It is part of the letter to the member.
staff-suspend = Suspend member
staff-approved = The member is approved.
staff-suspended = The member is suspended and logged out everywhere here.
staff-restored = The suspension is lifted.
staff-refused-not-waiting = This member is not waiting for approval.
staff-refused-own = Nobody can suspend their own account.
# $max (Number) characters at most, always more than one
staff-refused-reason = A suspension needs a reason, with { $max } characters at most.
staff-refused-not-in = Only members who are active or waiting can be suspended.
staff-refused-not-suspended = This member is not suspended.

## Certificates and the Profi class

grant-heading = Certificates and class
grant-none = Nothing has been granted yet.
grant-certificate = Certificate
grant-profi = Pro
# $date (String) finished text
grant-since = since { $date }
grant-by-platform = granted by the platform
grant-withdraw = Withdraw
grant-kind = What is granted
grant-name = Name of the certificate
grant-name-help = Needed for certificates only.
grant-give = Grant
grant-given = It is granted.
grant-withdrawn = It is withdrawn.
# $max (Number) characters at most, always more than one
grant-refused-name = A certificate needs a name, with { $max } characters at most.
grant-refused-kind = This cannot be granted.
grant-refused-already = This is already granted here.

## Letters

me-letter-email-new-subject = Confirm your new address for { $brand }
me-letter-email-new-text = This address is to belong to an account at { $brand }; the other link is in the old mailbox.
me-letter-email-old-subject = A new address for the account at { $brand }
# $email (String) the new address
me-letter-email-old-text = From now on letters are to go to { $email }; this link agrees to it.
me-letter-email-known-subject = This address already has an account
me-letter-email-known-text = Somebody wanted to use this address for another account at { $brand }; an address belongs to one account only.
me-letter-email-changed-subject = The address of the account at { $brand } is changed
# $email (String) the new address
me-letter-email-changed-text = Letters now go to { $email }; if nobody here asked for this, the contact in the legal notice helps.
me-letter-contact = To the contact
me-letter-delete-subject = Delete the account at { $brand }
me-letter-delete-text = This link leads to the page that deletes the account for good.
me-letter-delete-action = To the page
me-letter-reason = This letter comes because somebody entered this address at { $brand }.
