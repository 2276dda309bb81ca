namespace Kentongan.Platforms.Files.Planning;

/// <summary>How a file is laid out.</summary>
public enum FileFormat
{
    /// <summary>Separated values: CSV, TSV and their relatives.</summary>
    Table,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A JSON array, or pages over several lines.</summary>
    Json,

    /// <summary>XLSX, XLSB or XLS.</summary>
    Sheet,
}
