using DualControl.HiddenDangers.Domain;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;

namespace DualControl.HiddenDangers.Application;

/// <summary>Asks Organization who a named unit and post are; both must belong to the enterprise.</summary>
internal static class ResponsibleLookup
{
    public static async Task<Result<ResponsibleParty>> FindPartyAsync(this IRequestSender sender, EnterpriseId enterprise, UnitId unitId, PostId postId, CancellationToken ct)
    {
        var unit = await sender.SendAsync(new FindUnit(unitId), ct);
        if (unit.IsFailure || unit.Value.EnterpriseId != enterprise) return NotOfEnterprise("responsibleUnitId");
        var title = await sender.FindPostTitleAsync(enterprise, postId, ct);
        return title.IsFailure ? title.Error : new ResponsibleParty(unitId, unit.Value.Name, postId, title.Value);
    }

    public static async Task<Result<string>> FindPostTitleAsync(this IRequestSender sender, EnterpriseId enterprise, PostId postId, CancellationToken ct)
    {
        var post = await sender.SendAsync(new FindPost(postId), ct);
        return post.IsFailure || post.Value.EnterpriseId != enterprise ? NotOfEnterprise("responsiblePostId") : post.Value.Title;
    }

    private static Error NotOfEnterprise(string field) =>
        DangerErrors.ResponsibleNotOfEnterprise.At(field);
}
