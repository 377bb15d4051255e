using DualControl.ArchitectureTests.Support;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Time;
using MediatR;

namespace DualControl.ArchitectureTests.UseCases;

/// <summary>Commands and queries, as the rules look at them.</summary>
internal static class Request
{
    /// <summary>Every command and query of the modules and their Contracts.</summary>
    public static IEnumerable<Type> All => Solution.ModuleAssemblies.Concat(Solution.ContractsAssemblies).SelectMany(a => a.Written()).Where(IsRequest);

    public static IEnumerable<Type> Of(string module) => Solution.Module(module).GetType().Assembly.Written().Where(IsUseCase);

    public static bool IsRequest(Type type) => IsUseCase(type) || IsPublished(type);

    /// <summary>A command, or a query with a route: what callers may ask for.</summary>
    public static bool IsUseCase(Type type) => type.IsConcrete() && (typeof(ICommandBase).IsAssignableFrom(type) || type.Implements(typeof(IQuery<>)));

    public static bool IsPublished(Type type) => type.IsConcrete() && type.Implements(typeof(IPublishedQuery<>));

    public static Type HandlerOf(Type request) => typeof(IRequestHandler<,>).MakeGenericType(request, request.ArgumentsOf(typeof(IRequest<>)).Single()[0]);

    /// <summary>Values the client chooses that could be wrong: not ids, paging, the expected version, or types that admit only valid values.</summary>
    public static IEnumerable<string> InputOf(Type request) =>
        request.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Where(p => p.Name != "ExpectedVersion" && !IsAlwaysValid(p.ParameterType)).Select(p => p.Name!);

    private static bool IsAlwaysValid(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.Implements(typeof(IId<>)) || type == typeof(PageRequest) || type == typeof(bool) || type == typeof(Month);
    }
}
