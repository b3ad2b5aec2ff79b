### What people read when something is refused or fails.

## Pages that are shown instead of the page asked for

error-not-found = There is nothing here
    .text = The address may be mistyped, or the page has been removed.
error-not-found-members = Some pages are for members only: if you are one, log in and you will be back here.
error-sign-in-required = Please log in first
    .text = This page is for members.
error-forbidden = This is not open to everyone
    .text = This account does not have access; the community team can help.
error-refused = That did not work
    .text = Nothing has been changed.
error-failure = Something went wrong on our side
    .text = Nothing has been changed; please try again in a moment.
error-unsent = The text you typed
error-unsent-sign-in = Log in using another tab, then send it again from here.
error-unsent-again = Send again
error-back = Back to the page
error-unsent-proof = Password of this account, once more
error-unsent-present = Current password, once more
error-unsent-password = Password, once more

## Forms that are refused as a whole

form-refused-kind = The form arrived in a format that cannot be read here.
form-refused-too-large = That was too much at once; please send less.
form-refused-unreadable = The form could not be read; please fill it in again.
form-refused-foreign = The form came from another site; please reopen this page and send it from here.
form-refused-too-often = That was a lot in a short time; please wait a minute.
form-refused-too-slow = The form did not arrive in time; please send it again.
form-refused-changed = Somebody else has changed this meanwhile. Nothing has been saved; saving again replaces the values that are there now.
form-meanwhile = Currently saved
form-meanwhile-empty = Empty
form-meanwhile-yes = Yes
form-meanwhile-no = No
