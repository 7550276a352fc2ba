"""One project file for every form that a project ever had, each made by the program of its time."""
