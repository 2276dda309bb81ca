namespace Kentongan.Decide.Rehearsal;

/// <summary>What was published lately, a ring for each channel and role: the posts that can be passed on, answered or quoted.</summary>
sealed class Recent
{
    const int Kept = 48;
    static readonly int _channels = Enum.GetValues<Channel>().Length;
    readonly Ring[] _rings = [.. Enumerable.Range(0, _channels * Enum.GetValues<ScenarioRole>().Length).Select(_ => new Ring())];

    public void Add(in Trace trace) => Of(trace.Channel, trace.Truth.Role).Add(trace);

    /// <summary>A recent post; those that pull more are taken more often (the strongest of three draws).</summary>
    public bool TryPick(Channel channel, ScenarioRole role, Dice dice, out Trace trace) => Of(channel, role).TryPick(dice, out trace);

    Ring Of(Channel channel, ScenarioRole role) => _rings[((int)role * _channels) + (int)channel];

    sealed class Ring
    {
        readonly Trace[] _traces = new Trace[Kept];
        long _added;

        public void Add(in Trace trace) => _traces[(int)(_added++ % Kept)] = trace;

        public bool TryPick(Dice dice, out Trace trace)
        {
            var count = (int)Math.Min(_added, Kept);
            trace = default;
            for (var draw = 0; draw < 3 && count > 0; draw++)
            {
                ref readonly var candidate = ref _traces[dice.Below(count)];
                if (candidate.NativeId is not null && candidate.Pull > trace.Pull)
                {
                    trace = candidate;
                }
            }

            return trace.NativeId is not null;
        }
    }
}

/// <summary>What must be remembered of a post so that others can refer to it.</summary>
readonly record struct Trace(Channel Channel, string NativeId, string Handle, string Text, string? Url, Truth Truth, double Pull);
