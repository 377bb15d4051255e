using DualControl.ArchitectureTests.Support;
using DualControl.BuildingBlocks.Modules;
using DualControl.Fixtures;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DualControl.ArchitectureTests.UseCases;

/// <summary>A mediator hides who handles what; so each request has exactly one handler, registered, sealed and internal.</summary>
public sealed class Handlers
{
    private static readonly Type[] HandlerInterfaces =
        [typeof(IRequestHandler<,>), typeof(IDomainEventHandler<>), typeof(IIntegrationEventHandler<>), typeof(IValidator<>)];

    [Fact]
    public void Every_request_has_exactly_one_handler_in_its_own_module() => Rule.Holds(Request.All, r => Count(r, HostServices.Registered.Value));

    [Fact]
    public void Everything_the_host_registers_can_be_made() => HostServices.For("Sqlite").ShouldNotBeNull();

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Handlers_and_validators_are_sealed_and_internal(string module) =>
        Rule.Holds(Solution.Module(module).GetType().Assembly.Written().Where(IsHandler), Open);

    [Fact]
    public void A_missing_and_a_second_handler_are_reported()
    {
        var services = new ServiceCollection().AddModules(new ConfigurationBuilder().Build(), [new FixturesModule()]);
        Rule.Reports(Fixture.In("UseCases").Where(Request.IsRequest), r => Count(r, services), "NobodyHandles has 0 handlers", "TwoHandle has 2 handlers");
    }

    [Fact]
    public void An_open_handler_is_reported() =>
        Rule.Reports(Fixture.In("UseCases").Where(IsHandler), Open, "UnsealedHandler is not sealed", "PublicHandler is public", "UnsealedValidator is not sealed");

    private static IEnumerable<string> Count(Type request, IServiceCollection services)
    {
        var handlers = services.Where(s => s.ServiceType == Request.HandlerOf(request)).Select(s => s.ImplementationType!).ToList();
        if (handlers.Count != 1) yield return $"{request.FullName} has {handlers.Count} handlers {string.Join(", ", handlers.Select(h => h.Name))}";
        foreach (var foreign in handlers.Where(h => h.Assembly != request.Assembly && $"{h.Assembly.GetName().Name}.Contracts" != request.Assembly.GetName().Name))
            yield return $"{request.FullName} is handled by another module: {foreign.FullName}";
    }

    private static bool IsHandler(Type type) => type.IsClass && !type.IsAbstract && HandlerInterfaces.Any(type.Implements);

    private static IEnumerable<string> Open(Type handler)
    {
        if (!handler.IsSealed) yield return $"{handler.FullName} is not sealed";
        if (handler.IsVisible) yield return $"{handler.FullName} is public";
    }
}
