namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>责任书文本 Title and clauses: with placeholders in a template, filled in a letter.</summary>
internal sealed record LetterText(string Title, IReadOnlyList<string> Clauses);

/// <summary>责任主体 What the placeholders of a letter stand for.</summary>
internal sealed record LetterSubject(string EnterpriseName, string PostTitle, string PersonName, int Year, string? UnitName, string? PrincipalPostTitle);
