using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.Maps;

/// <summary>Everything a four-colour map shows, before it is drawn or written as GeoJSON.</summary>
/// <param name="Title">Title.</param>
/// <param name="Subject">What it is of, under the title; null where the title says all.</param>
/// <param name="IssuedBy">发布单位 Issuing body.</param>
/// <param name="Day">Day of the map.</param>
/// <param name="Version">Which publication it shows, or that it is newer.</param>
/// <param name="Ground">What it is drawn on.</param>
/// <param name="Items">Units, factors or enterprises.</param>
/// <param name="Numbered">Every item on the map has a number and is listed below it, also where its name stands beside it.</param>
internal sealed record MapSheet(
    BilingualText Title, string? Subject, string IssuedBy, DateOnly Day, BilingualText Version, MapGround Ground, IReadOnlyList<MapItem> Items, bool Numbered = false);

/// <summary>What a map is drawn on.</summary>
/// <param name="View">The part that is shown.</param>
/// <param name="Around">The outline within which the items lie; null for none.</param>
/// <param name="Picture">Floor plan under the whole plan; null for none.</param>
internal sealed record MapGround(MapFrame View, MapShape? Around = null, MapPicture? Picture = null);

/// <summary>A picture to be drawn into the map.</summary>
internal sealed record MapPicture(string MediaType, byte[] Content);

/// <summary>A unit, factor or enterprise on the map.</summary>
/// <param name="Kind">Which of these, for front ends.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Level; null while nothing is graded.</param>
/// <param name="Shape">Where it lies; null when nobody has said so.</param>
internal sealed record MapItem(string Kind, Guid Id, string Name, RiskLevel? Level, MapShape? Shape);
