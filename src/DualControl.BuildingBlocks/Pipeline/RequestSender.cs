using DualControl.SharedKernel.Messaging;
using MediatR;

namespace DualControl.BuildingBlocks.Pipeline;

internal sealed class RequestSender(IMediator mediator) : IRequestSender
{
    public Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken ct = default) => mediator.Send(request, ct);
}
