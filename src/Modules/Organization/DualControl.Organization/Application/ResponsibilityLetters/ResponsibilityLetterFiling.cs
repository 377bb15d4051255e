using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.ResponsibilityLetters;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>A signed letter as the archive keeps it.</summary>
internal static class ResponsibilityLetterFiling
{
    public static FilingRequested ToFiling(this ResponsibilityLetter letter)
    {
        var signature = letter.Signature!;
        return new FilingRequested(
            ArchiveClass.Policy, $"{letter.Year}年度责任书：{letter.PostTitle} {letter.PersonName}", letter.EnterpriseId, nameof(ResponsibilityLetter), letter.Id.Value.ToString(),
            (int)letter.VersionOnceChanged, JsonSerializer.Serialize(ResponsibilityLetterView.Of(letter, signature.SignedOn) with { Version = letter.VersionOnceChanged }, JsonSetup.Options),
            signature.By, signature.At);
    }
}
