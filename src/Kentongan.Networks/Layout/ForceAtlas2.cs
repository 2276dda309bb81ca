namespace Kentongan.Networks.Layout;

/// <summary>
/// ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, 2014): nodes push each other by degree, edges pull, a node that
/// swings is slowed. Pushing is approximated by a Barnes-Hut tree, so that a round costs n log n.
/// </summary>
public sealed class ForceAtlas2
{
    readonly Graph _graph;
    readonly LayoutRule _rule;
    readonly Points _points;
    readonly double[] _mass;
    readonly BarnesHutTree _tree;
    readonly Repulsion _repulsion;
    readonly (float X, float Y)[] _places;
    readonly int[] _slices;
    readonly (double Swing, double Traction)[] _turned;
    double[] _forceX;
    double[] _forceY;
    double[] _beforeX;
    double[] _beforeY;
    double _speed = 1;
    double _efficiency = 1;

    /// <summary>Starts from <paramref name="start"/>: for an incremental layout, where the nodes were drawn last.</summary>
    public ForceAtlas2(Graph graph, Points start, LayoutRule rule)
    {
        _graph = graph.Undirected();
        ArgumentOutOfRangeException.ThrowIfNotEqual(start.X.Length, graph.Nodes);
        (_rule, _points) = (rule, start.Copy());
        _mass = Array.ConvertAll(Measures.Degrees.Out(_graph), degree => degree + 1.0);
        _tree = new(_points, _mass);
        _repulsion = new(_tree);
        _places = new (float X, float Y)[graph.Nodes];
        _slices = Slices.OfRows(_graph.Starts);
        _turned = new (double Swing, double Traction)[_slices.Length - 1];
        (_forceX, _forceY) = (new double[graph.Nodes], new double[graph.Nodes]);
        (_beforeX, _beforeY) = (new double[graph.Nodes], new double[graph.Nodes]);
    }

    /// <summary>Draws <paramref name="graph"/> from seeded random places.</summary>
    public static Points Draw(Graph graph, int seed = 1, LayoutRule? rule = null, CancellationToken cancellationToken = default)
    {
        var layout = new ForceAtlas2(graph, Points.Scattered(graph.Nodes, seed), rule ?? new());
        return layout.Run(cancellationToken);
    }

    /// <summary>All rounds of the rule.</summary>
    public Points Run(CancellationToken cancellationToken = default)
    {
        for (var round = 0; round < _rule.Iterations; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Step();
        }

        return _points;
    }

    /// <summary>One round of forces and moves.</summary>
    public Points Step()
    {
        ((_forceX, _beforeX), (_forceY, _beforeY)) = ((_beforeX, _forceX), (_beforeY, _forceY));
        for (var node = 0; node < _places.Length; node++)
        {
            _places[node] = ((float)_points.X[node], (float)_points.Y[node]);
        }

        _tree.Rebuild(_rule.Theta);
        _repulsion.Sum(_forceX, _forceY);
        Slices.Run(_slices, Pull);
        SetSpeed();
        Slices.Run(_slices, Move);
        return _points;
    }

    /// <summary>Adds gravity and edges to what pushes the nodes of one slice, and notes how much they swing.</summary>
    void Pull(int slice, int from, int to)
    {
        var (swinging, traction) = (0.0, 0.0);
        for (var node = from; node < to; node++)
        {
            var (x, y) = (_points.X[node], _points.Y[node]);
            var factor = _rule.Scaling * _mass[node];
            var distance = Math.Sqrt((x * x) + (y * y));
            var pull = distance > 0 ? _rule.Gravity * _mass[node] / distance : 0;
            var (edgesX, edgesY) = Edges(node);
            _forceX[node] = (factor * _forceX[node]) - (pull * x) + edgesX;
            _forceY[node] = (factor * _forceY[node]) - (pull * y) + edgesY;
            var (swing, pulled) = Swing(node);
            (swinging, traction) = (swinging + (_mass[node] * swing), traction + (_mass[node] * pulled));
        }

        _turned[slice] = (swinging, traction);
    }

    (double X, double Y) Edges(int node)
    {
        var ((x, y), sumX, sumY) = (_places[node], 0.0, 0.0);
        var weights = _graph.Weights(node);
        var targets = _graph.Targets(node);
        for (var i = 0; i < targets.Length; i++)
        {
            var (otherX, otherY) = _places[targets[i]];
            double dx = otherX - x, dy = otherY - y, pull = weights.IsEmpty ? 1 : weights[i];
            if (_rule.LinLog)
            {
                var distance = Math.Sqrt((dx * dx) + (dy * dy));
                pull *= distance > 0 ? Math.Log(1 + distance) / distance : 0;
            }

            (sumX, sumY) = (sumX + (pull * dx), sumY + (pull * dy));
        }

        return (sumX, sumY);
    }

    void Move(int slice, int from, int to)
    {
        for (var node = from; node < to; node++)
        {
            var (swing, _) = Swing(node);
            var factor = _speed / (1 + Math.Sqrt(_speed * _mass[node] * swing));
            _points.X[node] += _forceX[node] * factor;
            _points.Y[node] += _forceY[node] * factor;
        }
    }

    /// <summary>The global speed, as Gephi's implementation adapts it.</summary>
    void SetSpeed()
    {
        var (swinging, traction) = (0.0, 0.0);
        foreach (var slice in _turned)
        {
            (swinging, traction) = (swinging + slice.Swing, traction + slice.Traction);
        }

        if (swinging <= 0 || traction <= 0)
        {
            return;
        }

        var estimate = 0.05 * Math.Sqrt(_mass.Length);
        var jitter = _rule.Tolerance * Math.Max(Math.Sqrt(estimate), Math.Min(10, estimate * traction / ((double)_mass.Length * _mass.Length)));
        if (swinging / traction > 2)
        {
            _efficiency = _efficiency > 0.05 ? _efficiency * 0.5 : _efficiency;
            jitter = Math.Max(jitter, _rule.Tolerance);
        }

        var target = jitter * _efficiency * traction / swinging;
        if (swinging > jitter * traction)
        {
            _efficiency = _efficiency > 0.05 ? _efficiency * 0.7 : _efficiency;
        }
        else if (_speed < 1000)
        {
            _efficiency *= 1.3;
        }

        _speed += Math.Min(target - _speed, 0.5 * _speed);
    }

    /// <summary>How much the force turned since the last round, and how much it stayed.</summary>
    (double Swing, double Traction) Swing(int node)
    {
        var (dx, dy) = (_beforeX[node] - _forceX[node], _beforeY[node] - _forceY[node]);
        var (sx, sy) = (_beforeX[node] + _forceX[node], _beforeY[node] + _forceY[node]);
        return (Math.Sqrt((dx * dx) + (dy * dy)), Math.Sqrt((sx * sx) + (sy * sy)) / 2);
    }
}
