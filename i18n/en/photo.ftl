### The photo page, and the words for every finding about a photo file.

## The page

photo-heading = Check your ID photo
photo-intro = Choose the photo you want to send with your My Number Card application. { -brand } only reads it and never changes it.
photo-choose-button = Choose a photo
photo-choose-another-button = Check another photo
photo-drop-hint = You can also drag photos, or a whole folder of them, and drop them here. Folders inside it are left out.
photo-drop-now = Let go to check this photo
photo-dialog-title = Choose a photo
photo-dialog-failed = If no window for choosing a file appeared, drag the photo from a folder and drop it on this window.
# Where photos cannot be dropped either. The two names stay as they are.
photo-dialog-missing = If no window for choosing a file appeared, this computer lacks a part for it (xdg-desktop-portal or zenity). Ask the person who looks after this computer.
photo-rules-title = What the online application asks for
photo-checking = Checking the photo…
# $done and $total are numbers of photos.
photo-checking-many = Checking photos: { $done } of { $total }
photo-cancelled = The check was stopped. Nothing was changed.
# $done and $total are numbers of photos.
photo-cancelled-many = The check was stopped after { $done } of { $total } photos. Nothing was changed.
photo-several-title = Your photos
# The picture itself, read out to those who do not see it. $name is the file's name.
photo-picture-name = Your photo { $name }
photo-no-preview = This picture cannot be shown here.

## The result as a whole

photo-ready-title = This photo looks good
photo-ready-text = { -brand } found nothing against it. Some things only you can see: go through the short list below. The office has the last word.
photo-look-again-title = Look again before you send it
photo-look-again-text = The photo may be accepted, but something in it could cause trouble.
photo-not-accepted-title = This photo will probably not be accepted
photo-not-accepted-text = Something in it is against the rules. Here you can read what it is and what to do.
photo-unreadable-title = This file cannot be checked
photo-unreadable-text = { -brand } could not read it as a picture.

## Short forms for lists and the terminal

photo-verdict-ready = Looks good
photo-verdict-look-again = Look again
photo-verdict-not-accepted = Probably not accepted
photo-verdict-unreadable = Cannot be read

## The groups of findings

photo-group-stops-title = What stops it
photo-group-look-title = What to look at
photo-group-fine-title = What is fine
photo-group-unknown-title = What { -brand } cannot tell
photo-asked-label = Asked:
photo-mend-label = What to do:

## Names of the checks

photo-check-format = Kind of file
photo-check-colour-mode = Colours in the file
photo-check-file-size = Size of the file
photo-check-pixel-size = Width and height
photo-check-damaged = State of the file
photo-check-orientation = Position of the picture
photo-check-taken-date = Day the photo was taken
photo-check-edited = Editing
photo-check-jpeg-quality = Compression
photo-check-picture = The picture itself

## What each check asks

photo-asked-format = A JPEG file (the name often ends in .jpg).
photo-asked-colour-mode = Normal screen colours (RGB). The photo may be black-and-white.
# $min and $max are sizes with their unit, such as 20 KB.
photo-asked-file-size = Between { $min } and { $max }.
# $min and $max are numbers of pixels.
photo-asked-pixel-size = Width and height each between { $min } and { $max } pixels.
photo-asked-damaged = A complete file that every program can open.
photo-asked-orientation = A picture that is stored upright.
# $months is a number.
photo-asked-taken-date = Taken in the last { $months } months.
photo-asked-edited = A photo that was not edited. According to the official pages, edited photos may be refused.
# $quality is a number from 1 to 100.
photo-asked-jpeg-quality = Quality { $quality } or better of 100 (our own limit, not an official one).

## What was found: format

photo-format-jpeg = The file is a JPEG.
# $format is a name such as PNG or HEIC.
photo-format-other = The file is not a JPEG but { $format }.
# When the name ends in .jpg but the content is something else.
photo-format-disguised = The name says JPEG, but inside the file is { $format }.
photo-format-name-raw = a camera raw file
photo-format-name-video = a video
photo-mend-heic = On an iPhone: open Settings, Camera, Formats, choose “Most Compatible”, and take the photo again. Or send the photo to yourself by e-mail: many programs then turn it into a JPEG.
photo-mend-png = This is probably a screenshot or a picture from the internet. Use the photo as the camera saved it. If that is no JPEG either: in Windows open it in Paint and choose File, Save as, JPEG picture; on a Mac open it in Preview and choose File, Export, JPEG.
photo-mend-webp = Pictures saved from a web page or a chat are often WebP. Use the photo as the camera saved it, or open it in Paint (Windows) or Preview (Mac) and save it as a JPEG.
photo-mend-pdf = A PDF is a document. Take a photo with a phone or camera, or ask the photo shop for the JPEG file.
photo-mend-raw = Set the camera to save JPEG, or save the photo as a JPEG with the camera’s own program.
photo-mend-video = This is a moving picture. Take a normal photo; on an iPhone switch off Live Photo first.
photo-mend-other-format = Open the picture in Paint (Windows) or Preview (Mac) and save it as a JPEG. If that does not work, take the photo again with a phone.

## Colours

photo-colour-rgb = Normal screen colours (RGB).
photo-colour-cmyk = The colours are meant for a printing press (CMYK).
photo-colour-grey = The file holds only grey and no colour channels.
photo-colour-cmyk-profile = The file is marked with printing colours (a CMYK profile).
photo-colour-adobe-ycck = The colours are stored in an unusual way that some programs misread.
photo-colour-unknown = It cannot be told how the colours are stored.
photo-mend-cmyk = Ask the photo shop for the file in RGB, or take the photo again with a phone. Phones and cameras normally save RGB.
photo-mend-grey = Black-and-white is allowed, but the application asks for an RGB file. Use the colour photo, or save this one as an RGB JPEG.
photo-mend-colour-odd = Ask the shop or the person who sent it for a plain RGB JPEG, or take the photo again with a phone.

## Size of the file

# $size is a size with its unit, such as 97 KB.
photo-size-fits = The file is { $size }.
photo-size-too-small = The file is only { $size }.
photo-size-near-min = The file is { $size }, just at the lower edge. It is not published whether a KB is counted as 1,000 or 1,024 bytes.
photo-size-near-max = The file is { $size }, just at the upper edge. It is not published whether a MB is counted as 1,000,000 or 1,048,576 bytes.
photo-size-too-large = The file is { $size }, which is too much.
photo-mend-size-small = Small files often come from chats and web pages, which shrink pictures. Use the photo as the camera saved it; send it as a file or by cable, not through a chat.
photo-mend-size-large = In the camera app choose a smaller picture size (for example 8 or 12 megapixels) and take the photo again.
photo-mend-size-edge-small = To be sure, use the photo as the camera saved it. It is larger.
photo-mend-size-edge-large = To be sure, choose a smaller picture size in the camera app and take the photo again.

## Width and height

# $width and $height are numbers of pixels.
photo-pixels-fit = { $width } × { $height } pixels.
photo-pixels-too-few = Only { $width } × { $height } pixels.
photo-pixels-trap = { $width } × { $height } pixels. That is a 35 × 45 mm photo at 300 dots per inch, the size that most passport photo programs make. It is right for paper, but too small for the online application.
photo-pixels-too-many = { $width } × { $height } pixels, which is too many.
photo-pixels-unknown = The width and height cannot be read.
photo-mend-pixels-few = Use the photo as the camera saved it, not one from a chat or a web page. If you cut it to size yourself, leave at least { $min } pixels of width and of height.
photo-mend-pixels-trap = In the program or photo booth choose 600 dots per inch (about 827 × 1,063 pixels), or use the photo as the camera saved it.
photo-mend-pixels-many = In the camera app choose a smaller picture size and take the photo again.

## Is the file whole?

photo-file-intact = The file is complete.
photo-file-cut-off = The end of the file is missing. It was probably cut off while being copied or sent.
photo-file-irregular-fail = There is foreign data inside the file. Other programs may not open it.
photo-file-irregular = The picture opens, but something inside the file is irregular.
photo-file-cannot-open = The picture inside the file cannot be opened.
photo-file-not-opened = The picture was not opened because it is too large to look at.
photo-mend-cut-off = Copy or send the photo again from the phone or camera, as a file or by cable. If it stays damaged, take it again.
photo-mend-irregular = Copy the original from the phone or camera again and send that.
photo-mend-cannot-open = Use the original from the phone or camera, or take the photo again and save it as a normal JPEG.

## Right way up

photo-upright = The file holds no note to turn the picture.
photo-turned = The picture is stored turned, with a note to turn it back. It is shown upright here. It is not published whether the application site reads that note.
photo-mend-turned = When you upload it, check that the site shows it upright. If it does not, open the photo in Paint (Windows) or Preview (Mac), turn it upright and save it as a JPEG.

## Day the photo was taken

# $date is written out.
photo-taken-recently = Taken on { $date }.
photo-taken-long-ago = Taken on { $date }, according to the file.
photo-taken-unknown = The file does not say when the photo was taken.
photo-taken-future = The file says { $date }, which is in the future. The camera’s clock is probably wrong.
photo-mend-taken-long-ago = Take a new photo. If the camera’s clock was wrong and the photo is new, you can use it.
# $months is a number.
photo-mend-taken-unknown = Use it only if you know that it was taken in the last { $months } months.

## Is the photo unchanged?

photo-not-edited = No sign of a photo editing program.
# $program is the name of a program.
photo-edited-with = The file was saved with { $program }.
photo-mend-edited = Use the photo as the camera saved it, without filters, retouching or a new background. It is not published whether simply cutting off the edges counts as editing.

## Picture quality

# $quality is a number from 1 to 100.
photo-quality-good = The picture was saved with quality { $quality } of 100.
photo-quality-low = The picture was saved with quality { $quality } of 100. Faces look blotchy at this quality.
photo-quality-unknown = The quality cannot be read from this file.
photo-mend-quality-low = Use the photo as the camera saved it. Chats and web pages lower the quality.

## What is not judged yet

photo-not-judged = { -brand } could not judge the face, the background or the light. Please check with your own eyes:
photo-not-judged-face = only you, looking straight into the camera, the whole head in the picture
photo-not-judged-background = nothing behind you but a plain, pale wall, and no shadow
photo-not-judged-clear = sharp, neither too dark nor too bright, nothing covering the eyes or the face

## Files that cannot be checked

photo-unreadable-not-found = The file is no longer there. Perhaps it was moved or deleted.
photo-unreadable-no-permission = This computer does not allow { -brand } to open the file. Copy it to your own folder, for example to the desktop, and try again.
photo-unreadable-directory = This is a folder without pictures. Choose the photo file.
photo-unreadable-empty = The file is empty. Copy or send the photo again.
photo-unreadable-not-a-picture = This is not a picture. Choose the photo file.
photo-unreadable-io = The file could not be read to the end. If it lies on a USB stick or a phone, copy it to this computer and try again.

## The lines over the picture, and the numbers on it

# A short list below the picture; each line of words stands beside a sample of the line it explains.
photo-guide-frame = Frame the office will probably cut (35 × 45 mm)
# The top of the head is drawn twice: where the hair ends, and where the head itself does.
photo-guide-head = Top of the head (two readings) and chin
photo-guide-eyes = Line of the eyes
photo-guide-middle = Middle of the frame
# Read out for a finding whose number stands on the picture. $number is a small whole number.
photo-finding-place = Number { $number } on the picture.

## The table of many photos

# The heads of the columns; pressing one sorts the rows by it.
photo-table-name-button = File
photo-table-verdict-button = Result
photo-table-reasons-button = Main problems
# Read out for the head of the column by which the rows are sorted.
photo-table-ascending = Sorted in ascending order
photo-table-descending = Sorted in descending order
# Before the same buttons where there is no room for columns.
photo-table-sort-label = Sort by:

## Two photos compared

photo-compare-before-title = The photo before
photo-compare-now-title = This photo
# Each before what has become better, worse, or stayed as it was, such as “Light on the face”.
photo-compare-better = Better:
photo-compare-worse = Worse:
photo-compare-same = No change:

## Tables for spreadsheets

# The heads of the columns. Beside them stand those of “What stops it” and “What to look at” above.
photo-table-file-name = File name
photo-table-result = Result
photo-table-width = Width (pixels)
photo-table-height = Height (pixels)
photo-table-bytes = Size (bytes)
