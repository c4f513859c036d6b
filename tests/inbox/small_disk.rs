use super::judges;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A file system of its own, in memory, of a size. Goes away when dropped.
pub struct Disk {
    folder: TempDir,
}

impl Disk {
    /// `None`, said aloud, where no file system can be mounted.
    pub fn of(kilobytes: usize) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={kilobytes}k,mode=777");
        let at = folder.path().to_str().unwrap();
        let mounted = judges::output("mount", &["-t", "tmpfs", "-o", &size, "tmpfs", at])?;
        if mounted.status.success() {
            Some(Self { folder })
        } else {
            judges::missing("the right to mount")
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn remount(&self, option: &str) {
        let option = format!("remount,{option}");
        let status = Command::new("mount").args(["-o", &option]).arg(self.path()).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}
