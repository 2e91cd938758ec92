### What the program says about its saved settings.

store-not-saved-title = Your settings are not being saved
store-not-deleted-title = Not everything was deleted
store-look-title = Your settings need a look
store-no-folder = This computer offers no folder for settings. You can use everything, but your choices will be forgotten when you close the window.
store-read-only = The folder for settings cannot be written. You can use everything, but your choices will be forgotten when you close the window. Ask the person who looks after this computer for help.
store-unreadable = The settings file could not be read. It is left as it is, so changes made here are not saved. Start the computer again; if that does not help, ask the person who looks after it.
store-second-window = Another { -brand } window is already open. Nothing in this window is saved or deleted while it is open. Close the other window and try again.
store-damaged = The settings file was damaged. It was put aside and the last good settings are used.
store-damaged-reset = The settings file was damaged. It was put aside and { -brand } starts with new settings.
store-damaged-left = The settings file is damaged and could not be put aside. It is left as it is, so changes made here are not saved. Ask the person who looks after this computer for help.
store-newer = The settings were saved by a newer version of { -brand }. They are left as they are, so changes made here are not saved. Use the newer version to change them.
store-value-reset = One of the saved settings could not be understood and was set back.
store-disk-full = The disk is full, so your settings could not be saved. Delete files you no longer need, then try again.
store-save-failed = Your settings could not be saved. { -brand } will try again at the next change.
store-delete-failed = Not everything could be deleted. You can delete the folder yourself: { $path }
