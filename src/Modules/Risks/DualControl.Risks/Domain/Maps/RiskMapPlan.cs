using DualControl.Attachments.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Maps;

/// <summary>底图 What an enterprise's map is drawn on: the plan of 1000 × 700, perhaps with a floor plan fitted into it, or a part of the earth. One per enterprise.</summary>
internal sealed class RiskMapPlan : AggregateRoot<RiskMapPlanId>, IBelongsToEnterprise
{
    /// <summary>A picture is drawn into every map, so it must stay small.</summary>
    public const long MostPictureBytes = 2 * 1024 * 1024;

    private RiskMapPlan() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public MapFrameKind Kind { get; private set; }

    /// <summary>平面图 The floor plan; null without one.</summary>
    public AttachedFile? Picture { get; private set; }

    /// <summary>Null on a plan.</summary>
    public GeoBounds? Bounds { get; private set; }
    public Actor SetBy { get; private set; } = null!;
    public DateTimeOffset SetAt { get; private set; }

    public MapFrame Frame => Bounds is { } bounds ? MapFrame.Of(bounds) : MapFrame.Plan;

    public static Result<RiskMapPlan> Set(EnterpriseId enterprise, MapFrameKind kind, AttachedFile? picture, GeoBounds? bounds, Actor by, DateTimeOffset at)
    {
        var plan = new RiskMapPlan { Id = RiskMapPlanId.New(), EnterpriseId = enterprise };
        var changed = plan.Change(kind, picture, bounds, by, at);
        return changed.IsFailure ? changed.Error : plan;
    }

    public Result Change(MapFrameKind kind, AttachedFile? picture, GeoBounds? bounds, Actor by, DateTimeOffset at)
    {
        if (kind == MapFrameKind.Plan && bounds is not null) return RiskErrors.PlanBounds.At("bounds");
        if (kind == MapFrameKind.Geo && picture is not null) return RiskErrors.PlanPicture.At("pictureId");
        if (kind == MapFrameKind.Geo && bounds is null) return RiskErrors.PlanBounds.At("bounds");
        if (bounds?.FindWrongSide() is { } side) return RiskErrors.PlanBounds.At(side).Under("bounds");
        if (picture is not null && picture.MediaType is not ("image/png" or "image/jpeg")) return RiskErrors.PlanPicture.At("pictureId");
        if (picture is { Size: > MostPictureBytes }) return RiskErrors.PlanPictureTooLarge.With(MostPictureBytes / 1024 / 1024).At("pictureId");
        (Kind, Picture, Bounds, SetBy, SetAt) = (kind, picture, bounds, by, at);
        return Result.Success;
    }
}
