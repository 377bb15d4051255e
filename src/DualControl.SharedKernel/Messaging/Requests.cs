using DualControl.SharedKernel.Results;
using MediatR;

namespace DualControl.SharedKernel.Messaging;

/// <summary>Marks every command: it changes exactly one module.</summary>
public interface ICommandBase;

/// <summary>A use case that changes something and answers only whether it succeeded.</summary>
public interface ICommand : IRequest<Result>, ICommandBase;

/// <summary>A use case that changes something and answers with a value (usually the new id).</summary>
public interface ICommand<T> : IRequest<Result<T>>, ICommandBase;

/// <summary>A use case that only reads, open to callers through a route.</summary>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>
/// A read that a module publishes to the other modules in its Contracts. It has no route and asks for no role:
/// the calling use case has been authorized already; the caller's enterprise scope still applies.
/// </summary>
public interface IPublishedQuery<T> : IRequest<Result<T>>;

/// <summary>Carries out a command; never saves: the unit of work does, when it succeeded.</summary>
public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result> where TCommand : ICommand;

/// <summary>Carries out a command that answers with a value; never saves.</summary>
public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>> where TCommand : ICommand<T>;

/// <summary>Answers a query; changes nothing.</summary>
public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>> where TQuery : IQuery<T>;

/// <summary>Answers another module's query, within the caller's scope; changes nothing.</summary>
public interface IPublishedQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>> where TQuery : IPublishedQuery<T>;

/// <summary>Sends commands and queries to their handler through the pipeline.</summary>
public interface IRequestSender
{
    /// <summary>Runs the request through the pipeline and its handler; an expected failure comes back as the result, never as an exception.</summary>
    Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken ct = default);
}
