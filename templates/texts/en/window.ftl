# What stands last in the window when files are dropped on the program.

window-open = Type O and press Enter to open the folder, or just press Enter to close the window.
window-close = Press Enter to close the window.
window-not-opened = Could not open the folder “{ $path }” ({ $reason }).
