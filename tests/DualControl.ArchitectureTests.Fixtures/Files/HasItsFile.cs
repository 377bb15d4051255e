using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Fixtures.Files;

[AllowedTo(Role.Auditor)]
internal sealed record HasItsFile : ICommand;

internal sealed class HasItsFileHandler : ICommandHandler<HasItsFile>
{
    public Task<Result> Handle(HasItsFile command, CancellationToken ct) => Task.FromResult(Result.Success);
}

/// <summary>Breaks: a second use case in the file of the first.</summary>
[AllowedTo(Role.Auditor)]
internal sealed record TravelsAlong : ICommand;

internal sealed class TravelsAlongHandler : ICommandHandler<TravelsAlong>
{
    public Task<Result> Handle(TravelsAlong command, CancellationToken ct) => Task.FromResult(Result.Success);
}

internal sealed class LeavesItsHandlerElsewhereHandler : ICommandHandler<LeavesItsHandlerElsewhere>
{
    public Task<Result> Handle(LeavesItsHandlerElsewhere command, CancellationToken ct) => Task.FromResult(Result.Success);
}
