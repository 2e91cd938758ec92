### What was found on the picture itself: the head, the face, the background, the light.
### Nothing here speaks of the colour of skin, and no eye is called closed.

## Names of the checks

photo-check-face-count = People in the photo
photo-check-head-size = Size of the head
photo-check-head-top = Space above the head
photo-check-head-centre = Place of the face
photo-check-head-whole = Head at the edges
photo-check-tilt = Tilt of the head
photo-check-turn = Direction of the face
photo-check-eyes-open = Eyes
photo-check-mouth = Mouth
photo-check-background-even = Background
photo-check-background-colour = Colour of the background
photo-check-background-shadow = Shadows in the background
photo-check-face-shadow = Light on the face
photo-check-sharpness = Sharpness
photo-check-noise = Grain
photo-check-blocks = Blocks
photo-check-too-dark = Dark parts of the face
photo-check-too-bright = Bright parts of the face
photo-check-red-eye = Colour of the eyes
photo-check-crop-pixels = Pixels left after cutting

## What each check asks

photo-asked-face-count = One person and nobody else.
# $min and $max are millimetres.
photo-asked-head-size = From the top of the head to the chin about { $min } to { $max } mm, if the photo is printed 45 mm high. This is a guide; a photo that is far from it may be refused.
photo-asked-head-top = About { $min } to { $max } mm above the head. This is a guide, not a strict limit.
# $max is millimetres.
photo-asked-head-centre = The face at most about { $max } mm beside the middle. This is a guide, not a strict limit.
photo-asked-head-whole = The whole head with all its hair, and a little space around it.
photo-asked-tilt = The head straight, not leaning to a shoulder.
photo-asked-turn = The face turned to the camera.
photo-asked-eyes-open = Both eyes open and clearly visible.
photo-asked-mouth = A calm face with the mouth closed.
photo-asked-background-even = Nothing behind you: no pattern, no furniture, no door.
photo-asked-background-colour = A plain, pale wall or cloth, best white.
photo-asked-background-shadow = No shadow on the wall.
photo-asked-face-shadow = The same light on both sides of the face.
photo-asked-sharpness = A sharp face.
photo-asked-noise = A clear picture without grain.
photo-asked-blocks = Smooth edges without little squares.
photo-asked-too-dark = A face on which every part can be seen.
photo-asked-too-bright = A face without white patches.
photo-asked-red-eye = Eyes in their own colour.
# $min is a number of pixels.
photo-asked-crop-pixels = At least { $min } pixels of width when the photo is cut to the 35 × 45 mm frame. The office cuts photos to this shape.

## Two readings of one length: $low and $high are numbers

photo-range = { $low } to { $high }

## People

photo-face-one = One face was found.
photo-face-none = No face was found.
# $count is a whole number of at least 2.
photo-face-several = { $count } faces were found.
photo-face-in-background = Behind you there is another, much smaller face, for example on a poster.
photo-mend-face-none = Take the photo from the front, with the whole face in good light, nothing in front of it, and the camera about 1.5 m away.
photo-mend-face-several = Take the photo alone. On an iPhone or Android phone you can also use the timer and stand by yourself in front of a wall.
photo-mend-face-in-background = Stand where no picture, poster or mirror is behind you.

## Size and place of the head

# $range is written as in photo-range; it is in millimetres.
photo-head-fits = From the top of the head to the chin: { $range } mm of 45 mm.
photo-head-small = The head is small: { $range } mm of 45 mm.
photo-head-too-small = The head is much too small: { $range } mm of 45 mm. If the photo is cut closer, too few pixels are left.
photo-head-large = The head is large: { $range } mm of 45 mm.
photo-head-too-large = The head is much too large: { $range } mm of 45 mm.
photo-head-unclear = With this hair, { -brand } cannot tell how large the head is: { $range } mm of 45 mm.
photo-mend-head-small = Usually the office cuts the photo itself. To be sure, take it again a step closer, so that the head fills about three quarters of the height.
photo-mend-head-too-small = Go closer: the head should fill about three quarters of the height. Do not use the zoom, and hold the phone upright.
photo-mend-head-large = Take the photo again one step farther away and cut it later.
photo-mend-head-unclear = Look at the lines on the picture: from the top of the head (without the hair that stands up) to the chin there should be about three quarters of the height.
photo-top-fits = It is { $range } mm.
photo-top-little = There is little space above the head: { $range } mm.
photo-top-much = There is much space above the head: { $range } mm. It can be cut off.
photo-mend-top-little = Hold the phone a little higher, so that there is about a finger’s width of wall above your hair on the screen.
photo-mend-top-much = Usually the office cuts the photo itself. To be sure, take it again with less space above the head.
# $mm is millimetres.
photo-centre-fits = The face is in the middle ({ $mm } mm beside it).
photo-centre-off = The face is { $mm } mm beside the middle.
photo-centre-far-off = The face is far from the middle ({ $mm } mm), and there is not enough picture on one side to cut it right.
photo-mend-centre = Take the photo again with your nose in the middle of the screen. The grid lines of the camera app help.
photo-head-whole = No part of the face or the top of the head is cut off.
photo-head-cut = A part of the head is cut off.
photo-hair-at-top = The hair touches the upper edge of the picture. Perhaps a part is cut off.
photo-hair-at-side = The hair touches the edge of the picture beside the face.
photo-mend-head-cut = Go one step back, so that there is wall on all sides of your head, and take the photo again.

## How the head is held

# $degrees is a whole number.
photo-head-upright = The head is upright.
photo-head-tilted = The head leans to one side, by about { $degrees }°.
photo-picture-lying = The whole picture lies on its side or stands on its head.
photo-mend-tilted = Look into the camera with your eyes at the same height. Put the phone on a stable place, so that it does not lean either.
photo-mend-lying = Open the photo in Paint (Windows), Preview (Mac) or the Photos app, turn it upright and save it as a JPEG. Or hold the phone upright and take the photo again.
photo-face-ahead = The face looks straight ahead.
photo-face-turned = The face is turned to one side, by about { $degrees }°.
photo-mend-turned-face = Turn your nose and both shoulders to the camera, so that both ears can be seen equally well.
photo-eyes-open = The eyes can be seen.
photo-eyes-not-seen = { -brand } cannot see clearly that the eyes are open. Please look yourself; if they are open, all is well.
photo-mend-eyes = If you blinked or looked down, take the photo again and look into the lens. Hair or glasses must not cover the eyes.
photo-mouth-closed = The mouth is closed, or nearly so.
photo-mouth-open = The mouth is open, or the teeth are showing.
photo-mend-mouth = Close your lips and relax your face. A very slight smile with closed lips is fine.

## Background

photo-background-even = The background is plain.
photo-background-uneven = Something can be seen behind you: a pattern, an edge, an object or a shadow.
photo-mend-background = Stand about 1 m in front of a plain white wall, or hang up a smooth white sheet. Take down what hangs on the wall.
photo-background-pale = The background is pale.
photo-background-dark = The background is dark.
photo-background-colourful = The background has a strong colour.
photo-mend-background-colour = Stand in front of a white or very pale wall. Japanese pages ask only for a plain background, but the English page says white or off-white.
photo-no-shadow-behind = Both sides of the background look alike.
photo-shadow-behind = One side of the background is darker. It may be your shadow.
photo-mend-shadow-behind = Step about 1 m away from the wall and face a window, so that your shadow falls on the floor. Switch off the flash.

## Light on the face

photo-face-evenly-lit = Both sides of the face have similar light.
photo-face-half-dark = One side of the face is darker than the other.
photo-mend-face-shadow = Turn your whole body to the window, so that the light comes from the front. A white sheet of paper or towel on the dark side helps.
# $percent is a number.
photo-not-too-dark = Every part of the face can be seen.
photo-too-dark = In { $percent } % of the face the photo is black, so that nothing can be seen there.
photo-mend-too-dark = Take the photo by day, facing a window, or switch on more lamps. Do not stand with your back to the light.
photo-not-too-bright = No part of the face is blown out.
photo-too-bright = In { $percent } % of the face the photo is white, so that nothing can be seen there.
photo-mend-too-bright = Switch off the flash and do not stand in direct sunlight. On the phone, tap on your face before you take the photo.

## Sharpness

photo-sharp = The face is sharp.
photo-unsharp = The face is not sharp.
photo-unsharp-little = The face is a little soft.
photo-shaken = The camera or the head moved while the photo was taken.
photo-mend-unsharp = Wipe the lens, tap on your face on the screen and wait until it is sharp. Good light helps.
photo-mend-shaken = Lean the phone against something, use the timer (3 or 10 seconds) and hold still.
photo-no-grain = No grain to speak of.
photo-grainy = The picture is grainy.
photo-mend-grainy = There was too little light. Take the photo by day near a window.
photo-no-blocks = No blocks.
photo-blocky = The picture shows little squares or steps. It was compressed or enlarged too much.
photo-mend-blocky = Use the photo as the camera saved it. Chats, screenshots and enlarging make such squares.
photo-no-red-eye = No red pupils.
photo-red-eye = The pupils are red. That comes from the flash.
photo-mend-red-eye = Take the photo again without flash, in daylight. Removing the red with a program counts as editing.

## Pixels left

# $width is a number of pixels.
photo-crop-fits = { $width } pixels of width are left when the photo is cut to the 35 × 45 mm frame.
photo-crop-tight = Only { $width } pixels of width are left when the photo is cut to the 35 × 45 mm frame. It is just enough if the head may be a little small.
photo-crop-wide = The photo is wide, and how the office will cut it is not known. About { $width } pixels of width may be left in the 35 × 45 mm frame.
photo-crop-too-small = Only { $width } pixels of width are left when the photo is cut to the 35 × 45 mm frame.
photo-mend-crop = Use the photo as the camera saved it: it has more pixels. If the head is small in it, take the photo again from closer.
photo-mend-crop-wide = To be sure, use the photo as the camera saved it: it has more pixels.

## What could not be told

photo-not-measured = This cannot be told from this picture.
