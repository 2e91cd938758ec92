### The result of a photo: what is folded away, and the reason the user gave.

# $count is a number of checks; the title above says that they are fine.
result-show-fine-button = Show what is fine ({ $count })
result-hide-fine-button = Hide what is fine
# Opens the list of points to look at by eye.
result-eye-button = What only you can see
# $reason is one of the names in eye.ftl, such as “Religion”.
result-reason-set-title = Your reason: { $reason }
result-reason-change-button = Change or remove it
# When the reason has changed: goes back and checks the photos with it.
result-reason-again-button = Check again
# When it has not: goes back.
result-reason-done-button = Done
# Opens the page about them.
result-infant-button = Photos of small children
