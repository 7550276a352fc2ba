"""What the program does when the world is unkind: killed processes, hostile files, full disks."""
