### 关于已保存的设置，程序要说的话。

store-not-saved-title = 您的设置没有保存
store-not-deleted-title = 没有全部删除
store-look-title = 请看一下您的设置
store-no-folder = 这台电脑上没有可以保存设置的文件夹。所有功能都可以使用，但关闭窗口后，您的选择不会保留。
store-read-only = 保存设置的文件夹无法写入。所有功能都可以使用，但关闭窗口后，您的选择不会保留。请找管理这台电脑的人帮忙。
store-unreadable = 无法读取设置文件。文件会保持原样，所以您在这里做的更改不会保存。请重新启动电脑；如果还是不行，请找管理这台电脑的人帮忙。
store-second-window = 另一个 { -brand } 窗口已经打开了。它开着的时候，这个窗口里的设置不能保存，也不能删除。请关闭那个窗口，再试一次。
store-damaged = 设置文件损坏了。已把它移到一边，现在使用上一次的正常设置。
store-damaged-reset = 设置文件损坏了。已把它移到一边，{ -brand } 现在使用默认设置。
store-damaged-left = 设置文件损坏了，而且无法移到一边。文件会保持原样，所以您在这里做的更改不会保存。请找管理这台电脑的人帮忙。
store-newer = 这些设置是用较新版本的 { -brand } 保存的。它们会保持原样，所以您在这里做的更改不会保存。要更改设置，请使用较新的版本。
store-value-reset = 有一项保存的设置无法识别，已恢复为默认设置。
store-disk-full = 磁盘满了，您的设置没能保存。请删除不再需要的文件，然后再试一次。
store-save-failed = 您的设置没能保存。下次更改设置时，{ -brand } 会再试一次。
store-delete-failed = 有些内容没能删除。您可以自己删除这个文件夹：{ $path }
