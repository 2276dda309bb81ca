using System.Runtime.CompilerServices;

namespace Kentongan.Networks.Measures;

/// <summary>
/// PageRank where edges lead both ways: with u = rank / strength it is the symmetric positive definite system
/// (S − d·W) u = 1, solved by conjugate gradients with S as preconditioner (Hestenes and Stiefel, 1952). Starts at ranks in
/// proportion to strength, which a walker without jumps would have.
/// </summary>
sealed class UndirectedPageRank
{
    const int MostRounds = 1000;
    readonly RowsByDegree _rows;
    readonly double _damping;
    readonly double[] _strength;

    /// <summary>1 / strength; 0 for nodes without an edge.</summary>
    readonly double[] _inverse;
    readonly int[] _slices;
    readonly (double Squared, double Left)[] _partial;
    readonly double[] _u;
    readonly double[] _residual;

    /// <summary>The residual through the preconditioner.</summary>
    readonly double[] _scaled;
    readonly double[] _direction;

    /// <summary>Of the matrix and the direction.</summary>
    readonly double[] _product;

    UndirectedPageRank(Graph graph, double damping, Scratch scratch)
    {
        (_rows, _damping) = (new(graph, scratch), damping);
        (_strength, _inverse, _u) = (scratch.Doubles(graph.Nodes), scratch.Doubles(graph.Nodes), scratch.Doubles(graph.Nodes));
        (_residual, _scaled) = (scratch.Doubles(graph.Nodes), scratch.Doubles(graph.Nodes));
        (_direction, _product) = (scratch.Doubles(graph.Nodes), scratch.Doubles(graph.Nodes));
        _slices = Slices.OfRows(_rows.Starts);
        _partial = new (double Squared, double Left)[_slices.Length - 1];
        Start();
    }

    /// <summary>Ranks before they are scaled to 1; those of nodes without an edge are 1.</summary>
    public static double[] Of(Graph graph, double damping, double tolerance)
    {
        using var scratch = new Scratch();
        return new UndirectedPageRank(graph, damping, scratch).Solve(tolerance);
    }

    double[] Solve(double tolerance)
    {
        var (squared, left) = Sum(Begin);
        for (var (round, keep) = (0, 0.0); round < MostRounds && left > tolerance * _rows.Nodes; round++)
        {
            var step = squared / Turn(keep);
            (var next, left) = Sum((from, to) => Advance(from, to, step));
            (keep, squared) = (next / squared, next);
        }

        return Ranks();
    }

    void Start()
    {
        var (connected, total) = (0, 0.0);
        for (var node = 0; node < _rows.Nodes; node++)
        {
            var strength = _strength[node] = _rows.Strength(node);
            _inverse[node] = strength > 0 ? 1 / strength : 0;
            connected += strength > 0 ? 1 : 0;
            total += strength;
        }

        var even = total > 0 ? connected / ((1 - _damping) * total) : 0;
        for (var node = 0; node < _rows.Nodes; node++)
        {
            _u[node] = _strength[node] > 0 ? even : 0;
        }

        _direction.AsSpan(0, _rows.Nodes).Clear();
        _product.AsSpan(0, _rows.Nodes).Clear();
    }

    (double Squared, double Left) Begin(int from, int to)
    {
        var (squared, left) = (0.0, 0.0);
        for (var node = from; node < to; node++)
        {
            _residual[node] = _strength[node] > 0 ? 1 - Multiplied(_u, node) : 0;
            _scaled[node] = _residual[node] * _inverse[node];
            squared += _residual[node] * _scaled[node];
            left += Math.Abs(_residual[node]);
        }

        return (squared, left);
    }

    /// <summary>
    /// A step in the direction. What is still wrong is told as mass of rank: the error of all ranks together is at most that
    /// over 1 − damping.
    /// </summary>
    (double Squared, double Left) Advance(int from, int to, double step)
    {
        var (squared, left) = (0.0, 0.0);
        for (var node = from; node < to; node++)
        {
            _u[node] += step * _direction[node];
            var wrong = _residual[node] - (step * _product[node]);
            var scaled = wrong * _inverse[node];
            (_residual[node], _scaled[node]) = (wrong, scaled);
            squared += wrong * scaled;
            left += Math.Abs(wrong);
        }

        return (squared, left);
    }

    /// <summary>
    /// The next direction and its product with the matrix, from those of the last one, in a single walk over the edges;
    /// returns their dot product.
    /// </summary>
    double Turn(double keep) => Sum((from, to) =>
    {
        var sum = 0.0;
        for (var node = from; node < to; node++)
        {
            var direction = _scaled[node] + (keep * _direction[node]);
            var product = Multiplied(_scaled, node) + (keep * _product[node]);
            (_direction[node], _product[node]) = (direction, product);
            sum += product * direction;
        }

        return (sum, 0);
    }).Squared;

    /// <summary>One row of (S − d·W) times a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    double Multiplied(double[] vector, int node) => (_strength[node] * vector[node]) - (_damping * _rows.Pull(vector, node));

    double[] Ranks()
    {
        Slices.Run(_slices, (_, from, to) =>
        {
            for (var node = from; node < to; node++)
            {
                _product[node] = 1 + (_damping * _rows.Pull(_u, node));
            }
        });
        return _rows.ByNode(_product);
    }

    (double Squared, double Left) Sum(Func<int, int, (double Squared, double Left)> part)
    {
        Slices.Run(_slices, (slice, from, to) => _partial[slice] = part(from, to));
        var (squared, left) = (0.0, 0.0);
        foreach (var one in _partial)
        {
            (squared, left) = (squared + one.Squared, left + one.Left);
        }

        return (squared, left);
    }
}
