using System.Text;
using Kentongan.App.Api;
using Kentongan.Networks.Exports;

namespace Kentongan.App.Networks;

/// <summary>The accounts of a network, one a line.</summary>
public static class NetworkCsv
{
    public static void Write(NodeTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        var (header, mark) = table.Mark is { } word ? (",mark", "," + FormulaGuard.Guard(word)) : ("", "");
        writer.WriteLine("account," + string.Join(',', table.Columns.Select(column => column.Name)) + header);
        for (var node = 0; node < table.Names.Count; node++)
        {
            writer.WriteLine(FormulaGuard.Guard(table.Names[node]) + "," + string.Join(',', table.Columns.Select(column => column.Text(node))) + mark);
        }
    }
}
