namespace Kentongan.Networks.Coordination;

/// <summary>
/// One account shared one object (a link, a text, a post it repeats) in one content (a post). Ids are numbers that the
/// caller gave; an object and a content with the same id are the same thing.
/// </summary>
/// <param name="Object">What was shared.</param>
/// <param name="Account">Who shared it.</param>
/// <param name="Content">In which post.</param>
/// <param name="Time">When, in Unix seconds.</param>
public readonly record struct Share(int Object, int Account, int Content, long Time);
