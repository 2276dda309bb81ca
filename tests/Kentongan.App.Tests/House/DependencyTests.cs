using System.Reflection;

namespace Kentongan.Tests.House;

public sealed class DependencyTests
{
    [Theory]
    [InlineData("Kentongan.Language", new string[0])]
    [InlineData("Kentongan.Networks", new string[0])]
    [InlineData("Kentongan", new[] { "Kentongan.Language", "Kentongan.Networks" })]
    [InlineData("Kentongan.Platforms", new[] { "Kentongan", "Kentongan.Language", "Kentongan.Networks" })]
    [InlineData("Kentongan.Storage", new[] { "Kentongan", "Kentongan.Language", "Kentongan.Networks" })]
    public void A_project_refers_only_to_those_below_it(string project, string[] allowed) =>
        Assert.Empty(References(project)
            .Where(name => name.StartsWith("Kentongan", StringComparison.Ordinal) && !allowed.Contains(name)));

    [Theory]
    [InlineData("Kentongan.Language")]
    [InlineData("Kentongan.Networks")]
    [InlineData("Kentongan")]
    public void The_inner_projects_know_no_web_and_no_database(string project) =>
        Assert.Empty(References(project).Where(name =>
            name.StartsWith("Microsoft.", StringComparison.Ordinal)
            || name.StartsWith("Npgsql", StringComparison.Ordinal)
            || name is "System.Net.Http" or "System.Data.Common"));

    [Fact]
    public void A_room_never_uses_a_later_room()
    {
        string[] rooms = ["Listen", "Understand", "Decide", "Speak", "Measure"];
        var wrong =
            from type in Assembly.Load("Kentongan").GetTypes()
            let room = Room(type, rooms)
            where room >= 0
            from used in TypesIn(type)
            let usedRoom = Room(used, rooms)
            where usedRoom > room
            select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
    }

    static int Room(Type type, string[] rooms) =>
        Array.FindIndex(rooms, room =>
            type.Namespace == $"Kentongan.{room}"
            || (type.Namespace?.StartsWith($"Kentongan.{room}.", StringComparison.Ordinal) ?? false));

    /// <summary>Every type in the signatures, fields and method bodies' locals of <paramref name="type"/>, generic arguments opened.</summary>
    static IEnumerable<Type> TypesIn(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var used = new List<Type?> { type.BaseType };
        used.AddRange(type.GetInterfaces());
        used.AddRange(type.GetFields(all).Select(field => field.FieldType));
        used.AddRange(type.GetProperties(all).Select(property => property.PropertyType));
        foreach (var method in type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)))
        {
            used.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            used.AddRange(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);
            used.Add((method as MethodInfo)?.ReturnType);
        }

        return used.OfType<Type>().SelectMany(Open);
    }

    static IEnumerable<Type> Open(Type type)
    {
        if (type.HasElementType)
        {
            return Open(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Open).Append(type) : [type];
    }

    static IEnumerable<string> References(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);
}
