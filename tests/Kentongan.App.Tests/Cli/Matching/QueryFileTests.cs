using System.Text;
using Kentongan.App.Cli.Matching;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Tests.Cli.Matching;

public sealed class QueryFileTests
{
    [Fact]
    public void Every_line_is_a_query_or_a_complaint_with_its_number()
    {
        const string Lines = """
            {"id":1,"query":"banjir"}

            {"id":"b","query":"(rob"}
            {"id":3,"query":"lang:id"}
            {"id":4,"query":"@budi"}
            nonsense
            {"id":5}
            {"id":"enam","query":"longsor"}
            """;
        var complaints = new List<long>();
        using var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(Lines)));
        var file = QueryFile.Read(reader, QueryOptions.Default, (line, _) => complaints.Add(line));
        Assert.Equal([3, 4, 5, 6, 7], complaints);
        Assert.Equal((2, 5), (file.Queries.Count, file.Rejected));
        Assert.Equal("\"enam\"", Encoding.UTF8.GetString(file.Id(1)));
    }
}
