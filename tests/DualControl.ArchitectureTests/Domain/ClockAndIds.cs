using System.Reflection;
using DualControl.ArchitectureTests.Support;
using Mono.Cecil;
using Xunit;

namespace DualControl.ArchitectureTests.Domain;

/// <summary>
/// Time comes from TimeProvider, ids from Ids.New(), and nothing waits or draws lots. The compiler refuses most of it already
/// (build/BannedSymbols.txt); here the compiled code is read, so that no pragma slips through.
/// </summary>
public sealed class ClockAndIds
{
    private static readonly string[] Banned =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random.", "System.Threading.Thread.Sleep", "System.Threading.Tasks.Task.Delay",
    ];

    /// <summary>The seams themselves: ids are made here, and a failed dispatch rests here.</summary>
    private static readonly string[] Seams =
    [
        "DualControl.SharedKernel.Domain.Ids calls System.Guid.CreateVersion7",
        "DualControl.BuildingBlocks.Outbox.OutboxDispatcher calls System.Threading.Tasks.Task.Delay",
    ];

    [Fact]
    public void Nothing_but_the_seams_reads_a_clock_makes_an_id_waits_or_draws_lots() => Rule.Holds(Solution.All, a => Calls(a).Except(Seams));

    [Fact]
    public void The_seams_are_still_needed() => Rule.Holds(Seams, s => Solution.All.SelectMany(Calls).Contains(s) ? [] : [$"no more: {s}"]);

    [Fact]
    public void Each_banned_call_is_reported() => Rule.Reports([Fixture.Assembly], Calls,
        "ReadsClocks calls System.DateTime.get_Now", "ReadsClocks calls System.DateTime.get_UtcNow", "ReadsClocks calls System.DateTime.get_Today",
        "ReadsClocks calls System.DateTimeOffset.get_Now", "ReadsClocks calls System.DateTimeOffset.get_UtcNow",
        "MakesIds calls System.Guid.NewGuid", "MakesIds calls System.Guid.CreateVersion7", "DrawsLots calls System.Random.Next", "DrawsLots calls System.Random.get_Shared",
        "Waits calls System.Threading.Thread.Sleep", "Waits calls System.Threading.Tasks.Task.Delay");

    private static IEnumerable<string> Calls(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return [.. from type in module.GetTypes()
                   from method in type.Methods
                   where method.HasBody
                   from instruction in method.Body.Instructions
                   let called = instruction.Operand is MethodReference m ? $"{m.DeclaringType.FullName}.{m.Name}" : null
                   where called is not null && Banned.Any(b => b.EndsWith('.') ? called.StartsWith(b, StringComparison.Ordinal) : called == b)
                   select $"{Outermost(type)} calls {called}"];
    }

    /// <summary>Lambdas and async methods are compiled into nested types.</summary>
    private static string Outermost(TypeDefinition type) => type.DeclaringType is null ? type.FullName : Outermost(type.DeclaringType);
}
