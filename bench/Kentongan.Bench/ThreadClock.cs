using System.Runtime.InteropServices;

namespace Kentongan.Bench;

/// <summary>The processor time of this thread: what a figure would be if nobody else used the machine. Wall time where the system tells none.</summary>
static partial class ThreadClock
{
    const int ProcessProcessorTime = 2, ThreadProcessorTime = 3;

    /// <summary>The processor time of all threads of this process, what the collector took included.</summary>
    public static double ProcessSeconds =>
        OperatingSystem.IsLinux() && ReadClock(ProcessProcessorTime, out var time) == 0
            ? time.Seconds + (time.Nanoseconds / 1e9)
            : Environment.TickCount64 / 1e3;

    public static double Seconds =>
        OperatingSystem.IsLinux() && ReadClock(ThreadProcessorTime, out var time) == 0
            ? time.Seconds + (time.Nanoseconds / 1e9)
            : Environment.TickCount64 / 1e3;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
