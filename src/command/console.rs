//! What Windows tells of the console a process runs in.

/// Whether the window with our output is this process' own and on somebody's screen: made for a
/// double-click or for files dropped on the program, and closed the moment we end.
#[cfg(windows)]
pub fn is_ours() -> bool {
    is_alone() && is_on_a_screen()
}

/// Elsewhere a terminal starts the program and stays when it ends.
#[cfg(not(windows))]
pub const fn is_ours() -> bool {
    false
}

/// Whether no other process uses this console; started from a command prompt, the prompt does.
#[cfg(windows)]
#[allow(unsafe_code, reason = "the standard library does not tell who shares a console")]
fn is_alone() -> bool {
    let mut processes = [0_u32; 2];
    // SAFETY: the array has room for the two numbers that are asked for at most.
    let count = unsafe {
        windows_sys::Win32::System::Console::GetConsoleProcessList(processes.as_mut_ptr(), 2)
    };
    count == 1
}

/// Whether anybody can see it. Scheduled tasks get a console of their own, too, but in the session
/// of the services, number 0, where nobody would ever press a key.
#[cfg(windows)]
#[allow(unsafe_code, reason = "the standard library does not know sessions")]
fn is_on_a_screen() -> bool {
    let mut session = 0;
    // SAFETY: the number is written to a variable that outlives the call.
    let is_known = unsafe {
        windows_sys::Win32::System::RemoteDesktop::ProcessIdToSessionId(
            std::process::id(),
            &raw mut session,
        )
    };
    is_known != 0 && session != 0
}
