using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Campaigns;

internal static class CampaignErrors
{
    public static readonly Error EndsInPast = Error.Rule("identification_campaign.ends_in_past");
    public static readonly Error AssignedTwice = Error.Rule("identification_campaign.assigned_twice");
    public static readonly Error Overlaps = Error.Conflict("identification_campaign.overlaps");
    public static readonly Error PostNotFound = Error.Rule("identification_campaign.post_not_found");
    public static readonly Error NotOpen = Error.Rule("identification_campaign.not_open");
    public static readonly Error NotBegun = Error.Rule("identification_campaign.not_begun");
    public static readonly Error NotAssigned = Error.Rule("identification_campaign.not_assigned");
    public static readonly Error NotYours = Error.Rule("identification_campaign.not_yours");
    public static readonly Error AlreadyDone = Error.Rule("identification_campaign.already_done");
}
