using System.Data.Common;

namespace Kentongan.Storage;

/// <summary>Small talk with ADO.NET for the low-volume tables; both engines understand <c>@name</c>.</summary>
static class DbCommands
{
    public static DbCommand Sql(this DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public static DbCommand Add(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return command;
    }
}
