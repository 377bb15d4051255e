using System.Buffers.Text;
using System.Text;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Identity.Application.Clients;

/// <summary>客户端列表 The clients by client id.</summary>
[AllowedTo(Role.SystemAdministrator)]
internal sealed record ListClients(PageRequest Page) : IQuery<Page<ClientView>>;

internal sealed class ListClientsHandler(IClients clients) : IQueryHandler<ListClients, Page<ClientView>>
{
    public async Task<Result<Page<ClientView>>> Handle(ListClients query, CancellationToken ct)
    {
        if (query.Page.Sort is not null and not "clientId") return CommonErrors.BadSort.With(query.Page.Sort, "clientId").At("sort");
        string? after = null;
        if (query.Page.Cursor is { } cursor)
        {
            try
            {
                after = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            }
            catch (FormatException)
            {
                return CommonErrors.BadCursor;
            }
            if (after.Length > 100 || after.Any(c => c is < '-' or > 'z')) return CommonErrors.BadCursor;
        }
        var found = await clients.ListAsync(after, query.Page.Limit + 1, ct);
        var next = found.Count > query.Page.Limit ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(found[query.Page.Limit - 1].ClientId)) : null;
        return new Page<ClientView>([.. found.Take(query.Page.Limit).Select(ClientView.Of)], next, null);
    }
}
