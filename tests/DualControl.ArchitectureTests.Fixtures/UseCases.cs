using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Fixtures.UseCases;

/// <summary>Breaks: nobody handles it.</summary>
[AllowedTo(Role.Auditor)]
internal sealed record NobodyHandles : ICommand;

/// <summary>Breaks: two handle it.</summary>
[AllowedTo(Role.Auditor)]
internal sealed record TwoHandle : IQuery<string>;

internal sealed class FirstHandler : IQueryHandler<TwoHandle, string>
{
    public Task<Result<string>> Handle(TwoHandle query, CancellationToken ct) => Task.FromResult(Result<string>.Success(""));
}

internal sealed class SecondHandler : IQueryHandler<TwoHandle, string>
{
    public Task<Result<string>> Handle(TwoHandle query, CancellationToken ct) => Task.FromResult(Result<string>.Success(""));
}

/// <summary>Breaks: takes text that nobody validates. Its handler is not sealed.</summary>
[AllowedTo(Role.Auditor)]
internal sealed record NobodyValidates(RiskFactorId Id, string Text, long? ExpectedVersion) : ICommand;

internal class UnsealedHandler : ICommandHandler<NobodyValidates>
{
    public Task<Result> Handle(NobodyValidates command, CancellationToken ct) => Task.FromResult(Result.Success);
}

/// <summary>Takes text that is validated, by a validator that default scanning skips.</summary>
[AllowedTo(Role.Auditor)]
internal sealed record Validated(RiskFactorId? Id, string Text, bool? Flag, PageRequest Page) : IQuery<string>;

internal class UnsealedValidator : AbstractValidator<Validated>
{
    public UnsealedValidator() => RuleFor(q => q.Text).NotEmpty();
}

internal sealed class ValidatedHandler : IQueryHandler<Validated, string>
{
    public Task<Result<string>> Handle(Validated query, CancellationToken ct) => Task.FromResult(Result<string>.Success(""));
}

/// <summary>Breaks: says nothing of who may call it.</summary>
internal sealed record SaysNothing : ICommand<string>;

internal sealed class SaysNothingHandler : ICommandHandler<SaysNothing, string>
{
    public Task<Result<string>> Handle(SaysNothing command, CancellationToken ct) => Task.FromResult(Result<string>.Success(""));
}

/// <summary>Breaks: says that nobody may.</summary>
[AllowedTo(Role.None)]
internal sealed record AllowsNobody : IQuery<string>;

internal sealed class AllowsNobodyHandler : IQueryHandler<AllowsNobody, string>
{
    public Task<Result<string>> Handle(AllowsNobody query, CancellationToken ct) => Task.FromResult(Result<string>.Success(""));
}

/// <summary>Breaks: published, but inside a module. Its handler is public.</summary>
public sealed record HiddenQuery : IPublishedQuery<string>;

/// <summary>Breaks: a public handler.</summary>
public sealed class PublicHandler : IPublishedQueryHandler<HiddenQuery, string>
{
    /// <inheritdoc />
    public Task<Result<string>> Handle(HiddenQuery query, CancellationToken ct) => Task.FromResult(Result<string>.Success(""));
}
