using System.Text;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Sqlite;

/// <summary>A vocabulary number as FTS5 sees it: base 36, least significant digit first.</summary>
static class SearchWord
{
    public static void Write(ByteWriter writer, int number)
    {
        do
        {
            var digit = number % 36;
            writer.Byte((byte)(digit < 10 ? '0' + digit : 'a' + digit - 10));
            number /= 36;
        }
        while (number > 0);
    }

    public static string Of(int number)
    {
        var writer = new ByteWriter(8);
        Write(writer, number);
        return Encoding.ASCII.GetString(writer.Written);
    }
}
