namespace Kentongan.Networks.Measures;

/// <summary>
/// PageRank where edges lead both ways: with u = rank / strength it is the symmetric positive definite system
/// (S − d·W) u = 1, solved by conjugate gradients with S as preconditioner (Hestenes and Stiefel, 1952). Starts at ranks in
/// proportion to strength, which a walker without jumps would have.
/// </summary>
sealed class UndirectedPageRank
{
    const int MostRounds = 1000;
    readonly Graph _graph;
    readonly double _damping;
    readonly double[] _strength;
    readonly int[] _slices;
    readonly double[] _partial;

    UndirectedPageRank(Graph graph, double damping)
    {
        (_graph, _damping) = (graph, damping);
        _strength = Degrees.Strength(graph);
        _slices = Slices.OfRows(graph.Starts);
        _partial = new double[_slices.Length - 1];
    }

    /// <summary>Ranks before they are scaled to 1; those of nodes without an edge are 1.</summary>
    public static double[] Of(Graph graph, double damping, double tolerance) => new UndirectedPageRank(graph, damping).Solve(tolerance);

    double[] Solve(double tolerance)
    {
        var u = Start();
        var (product, residual, direction, next) = (new double[u.Length], new double[u.Length], new double[u.Length], 0.0);
        Multiply(u, product);
        var squared = Sum((from, to) =>
        {
            var sum = 0.0;
            for (var node = from; node < to; node++)
            {
                residual[node] = _strength[node] > 0 ? 1 - product[node] : 0;
                direction[node] = Preconditioned(residual[node], node);
                sum += residual[node] * direction[node];
            }

            return sum;
        });
        for (var round = 0; round < MostRounds && Left(residual) > tolerance * u.Length; round++, squared = next)
        {
            var step = squared / MultiplyDot(direction, product);
            next = Sum((from, to) => Advance(from, to, step, u, direction, residual, product));
            Turn(direction, residual, next / squared);
        }

        return Ranks(u, product);
    }

    double[] Start()
    {
        var (connected, total) = (_strength.Count(s => s > 0), _strength.Sum());
        var even = total > 0 ? connected / ((1 - _damping) * total) : 0;
        return Array.ConvertAll(_strength, s => s > 0 ? even : 0);
    }

    double Preconditioned(double value, int node) => _strength[node] > 0 ? value / _strength[node] : 0;

    /// <summary>What is still wrong, as mass of rank: the error of all ranks together is at most this over 1 − damping.</summary>
    double Left(double[] residual) => Sum((from, to) =>
    {
        var sum = 0.0;
        for (var node = from; node < to; node++)
        {
            sum += Math.Abs(residual[node]);
        }

        return sum;
    });

    double Advance(int from, int to, double step, double[] u, double[] direction, double[] residual, double[] product)
    {
        var sum = 0.0;
        for (var node = from; node < to; node++)
        {
            u[node] += step * direction[node];
            residual[node] -= step * product[node];
            sum += residual[node] * Preconditioned(residual[node], node);
        }

        return sum;
    }

    void Turn(double[] direction, double[] residual, double keep) => Slices.Run(_slices, (_, from, to) =>
    {
        for (var node = from; node < to; node++)
        {
            direction[node] = Preconditioned(residual[node], node) + (keep * direction[node]);
        }
    });

    void Multiply(double[] vector, double[] product) => MultiplyDot(vector, product);

    /// <summary>(S − d·W) times a vector, and that product's dot product with the vector.</summary>
    double MultiplyDot(double[] vector, double[] product) => Sum((from, to) =>
    {
        var sum = 0.0;
        for (var node = from; node < to; node++)
        {
            product[node] = (_strength[node] * vector[node]) - (_damping * Pulling.Of(_graph, vector, node));
            sum += product[node] * vector[node];
        }

        return sum;
    });

    double[] Ranks(double[] u, double[] ranks)
    {
        Slices.Run(_slices, (_, from, to) =>
        {
            for (var node = from; node < to; node++)
            {
                ranks[node] = 1 + (_damping * Pulling.Of(_graph, u, node));
            }
        });
        return ranks;
    }

    double Sum(Func<int, int, double> part)
    {
        Slices.Run(_slices, (slice, from, to) => _partial[slice] = part(from, to));
        var sum = 0.0;
        foreach (var one in _partial)
        {
            sum += one;
        }

        return sum;
    }
}
