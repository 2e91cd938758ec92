### Many photos at once, saving, and the sheet of prints for the paper form.

many-all-button = All photos
many-save-button = Save the list
many-save-hint = A list for a spreadsheet (CSV). There are no pictures in it.
# The title of the system’s window for choosing a name.
many-save-title = Save the list
# The place of the file stands below.
save-done = It is saved.
save-original = That is the photo itself, and it must stay as it is. Choose another name.
save-full = The disk is full, so it could not be saved. Delete files you no longer need, or choose another disk.
save-denied = You may not write in that folder. Choose another one, such as Documents, Pictures or the desktop.
save-refused = It could not be saved there. Choose another folder and try again.
print-button = Print for the paper form
print-heading = Prints for the paper form
print-intro = The paper form ({ JA("交付申請書") }) needs a printed photo of 35 × 45 mm. Here you get a sheet with several of them, as a new file. Your photo is not changed.
print-paper-title = Photo paper
# $width and $height are whole numbers. L and KG are what the sizes are called in Japan.
print-paper-l = L ({ $width } × { $height } mm), the usual photo size
print-paper-kg = KG ({ $width } × { $height } mm), postcard size
print-making = Making the sheet…
# Read out for the picture of the sheet.
print-sheet-name = The sheet with your photos
print-enlarged = This photo has fewer pixels than a fine print needs. It can be printed, but may look a little soft.
print-failed = The sheet could not be made. Perhaps the photo was moved or changed. Check it again and then try once more.
print-save-button = Save the sheet
print-save-title = Save the sheet
print-next = Take the file to a photo shop or a convenience store, or print it at home.
print-how-title = How to print it
print-how-size = Choose the same paper size and print in the original size (100 %, { JA("等倍") }). Do not choose “fit to page”. If the printer offers a white border ({ JA("フチあり") }), choose it.
print-how-cut = Cut along the small marks. Measure one photo with a ruler: it must be 35 mm wide and 45 mm high.
print-how-back = Write your name ({ JA("氏名") }) and your date of birth ({ JA("生年月日") }) on the back by hand before you glue it on.
# $months is a whole number.
print-how-age = Use only a photo that was taken within the { $months } months before the day you apply.
