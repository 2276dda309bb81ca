namespace Kentongan.Networks.Measures;

/// <summary>
/// Importance as the sum of one's neighbours' importance (Bonacich, 1972): the leading eigenvector, its largest entry 1.
/// Directions do not count; weights do. Found by Lanczos steps that start again from their best vector.
/// </summary>
public static class Eigenvector
{
    const double Tolerance = 1e-14;
    const int MostRestarts = 500;
    const int Polishes = 20;

    public static double[] Of(Graph graph, CancellationToken cancellationToken = default)
    {
        graph = graph.Undirected();
        if (graph.Edges == 0)
        {
            return [.. Enumerable.Repeat(1.0, graph.Nodes)];
        }

        var vector = Array.ConvertAll(Degrees.Strength(graph), strength => strength + 1e-3);
        var basis = new double[Math.Min(graph.Nodes, Math.Clamp(20_000_000 / graph.Nodes, 12, 64))][];
        var (value, residual) = (0.0, double.PositiveInfinity);
        for (var restart = 0; restart < MostRestarts && residual > Tolerance * value; restart++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (value, residual) = Improve(graph, vector, basis);
        }

        Polish(graph, vector, value);
        return vector;
    }

    /// <summary>One round of Lanczos from <paramref name="vector"/>, which becomes the best vector of the space it spans.</summary>
    static (double Value, double Residual) Improve(Graph graph, double[] vector, double[][] basis)
    {
        Scale(vector, 1 / Math.Sqrt(Dot(vector, vector)));
        var (diagonal, beside) = (new double[basis.Length], new double[basis.Length]);
        var next = vector.AsSpan().ToArray();
        var size = 0;
        while (size < basis.Length)
        {
            basis[size] = next;
            next = Multiply(graph, basis[size]);
            diagonal[size] = Dot(next, basis[size]);
            Orthogonalise(next, basis.AsSpan(0, size + 1));
            beside[size] = Math.Sqrt(Dot(next, next));
            if (beside[size++] < 1e-13 * Math.Abs(diagonal[0]) + 1e-300)
            {
                break;
            }

            Scale(next, 1 / beside[size - 1]);
        }

        var (value, mix) = Tridiagonal.Largest(diagonal.AsSpan(0, size), beside.AsSpan(0, size - 1));
        Array.Clear(vector);
        for (var i = 0; i < size; i++)
        {
            AddTo(vector, basis[i], mix[i]);
        }

        return (value, beside[size - 1] * Math.Abs(mix[size - 1]));
    }

    /// <summary>A few plain power steps: they keep every entry non-negative and make small ones exact.</summary>
    static void Polish(Graph graph, double[] vector, double value)
    {
        for (var node = 0; node < vector.Length; node++)
        {
            vector[node] = Math.Abs(vector[node]);
        }

        for (var step = 0; step < Polishes; step++)
        {
            var next = Multiply(graph, vector);
            AddTo(next, vector, value);
            next.CopyTo(vector, 0);
            Scale(vector, 1 / vector.Max());
        }
    }

    static double[] Multiply(Graph graph, double[] vector)
    {
        var product = new double[vector.Length];
        for (var node = 0; node < product.Length; node++)
        {
            var targets = graph.Targets(node);
            var weights = graph.Weights(node);
            var sum = 0.0;
            for (var i = 0; i < targets.Length; i++)
            {
                sum += weights.IsEmpty ? vector[targets[i]] : weights[i] * vector[targets[i]];
            }

            product[node] = sum;
        }

        return product;
    }

    /// <summary>Twice, because once leaves rounding errors behind.</summary>
    static void Orthogonalise(double[] vector, ReadOnlySpan<double[]> basis)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var other in basis)
            {
                AddTo(vector, other, -Dot(vector, other));
            }
        }
    }

    static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    static void AddTo(double[] vector, double[] other, double factor)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] += factor * other[i];
        }
    }

    static void Scale(double[] vector, double factor)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] *= factor;
        }
    }
}
