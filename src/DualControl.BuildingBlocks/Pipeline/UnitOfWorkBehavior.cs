using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using MediatR;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>A successful command commits exactly one module's context in one transaction; a failed one changes nothing.</summary>
internal sealed class UnitOfWorkBehavior<TRequest, TResponse>(UnitOfWork unitOfWork) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next) =>
        request is ICommandBase ? unitOfWork.RunAsync(typeof(TRequest), () => next(), ct) : next();
}
