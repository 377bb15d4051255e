using DualControl.ArchitectureTests.Support;
using DualControl.BuildingBlocks.Modules;
using DualControl.Fixtures;
using Xunit;

namespace DualControl.ArchitectureTests.Walls;

/// <summary>In a module only its face is public; in Contracts there is nothing but data and interfaces.</summary>
public sealed class PublicSurface
{
    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Only_the_module_s_face_is_public(string module) => Rule.Holds(Solution.Module(module).GetType().Assembly.Written(), t => Leaks(t, module));

    [Fact]
    public void Contracts_are_sealed_records_record_structs_enums_and_interfaces() => Rule.Holds(Solution.ContractsAssemblies.SelectMany(a => a.GetExportedTypes()), NoData);

    [Fact]
    public void A_second_public_type_is_reported() => Rule.Reports([typeof(FixturesModule), .. Fixture.In("Surface")], t => Leaks(t, "Fixtures"), "LeakedService");

    [Fact]
    public void A_contract_that_is_no_data_is_reported() => Rule.Reports(Fixture.In("Contracts"), NoData, "ThingService", "OpenThing", "MutableThingId", "PlainThing");

    private static IEnumerable<string> Leaks(Type type, string module) =>
        type.IsVisible && !(type.Name == $"{module}Module" && typeof(IModule).IsAssignableFrom(type)) ? [$"{type.FullName} is public"] : [];

    private static IEnumerable<string> NoData(Type type) =>
        type.IsEnum || type.IsInterface || type.IsReadOnlyRecordStruct() || (type.IsSealed && type.IsRecord()) ? [] : [$"{type.FullName} is no sealed record, readonly record struct, enum or interface"];
}
