namespace Kentongan.Language;

/// <summary>
/// Buffers of which each is used by one thread at a time: a thread borrows one, or makes its own, and gives it back. Threads that meet on a place only make
/// one more; nobody ever waits.
/// </summary>
sealed class Spares<T>(Func<T> make)
    where T : class
{
    const int Places = 32;

    readonly T?[] _spares = new T?[Places];

    public T Borrow() => Interlocked.Exchange(ref _spares[Environment.CurrentManagedThreadId % Places], null) ?? make();

    public void GiveBack(T spare) => _spares[Environment.CurrentManagedThreadId % Places] = spare;
}
