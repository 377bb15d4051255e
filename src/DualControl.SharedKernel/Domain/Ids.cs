namespace DualControl.SharedKernel.Domain;

/// <summary>A strongly typed id: a UUID in JSON and in the database.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The UUID itself.</summary>
    Guid Value { get; }

    /// <summary>The id with this UUID, as read from the database or a client.</summary>
    static abstract TSelf From(Guid value);

    /// <summary>Binds the id from a route or query value; each id declares it as <c>Ids.TryParse(text, out id)</c>.</summary>
    static abstract bool TryParse(string? text, out TSelf id);
}

/// <summary>The one place where ids are made.</summary>
public static class Ids
{
    /// <summary>A new, time-ordered UUID (version 7).</summary>
#pragma warning disable RS0030 // this is the seam
    public static Guid New() => Guid.CreateVersion7();
#pragma warning restore RS0030

    /// <summary>True for a strongly typed id.</summary>
    public static bool IsId(Type type) => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    /// <summary>Reads a UUID in its 36-character form.</summary>
    public static bool TryParse<TId>(string? text, out TId id) where TId : struct, IId<TId>
    {
        var ok = Guid.TryParseExact(text, "D", out var value);
        id = ok ? TId.From(value) : default;
        return ok;
    }
}

/// <summary>生产经营单位 Enterprise.</summary>
public readonly record struct EnterpriseId(Guid Value) : IId<EnterpriseId>
{
    public static EnterpriseId From(Guid value) => new(value);
    /// <summary>An id for a new enterprise.</summary>
    public static EnterpriseId New() => new(Ids.New());
    public static bool TryParse(string? text, out EnterpriseId id) => Ids.TryParse(text, out id);
}

/// <summary>股室 Section of the bureau.</summary>
public readonly record struct SectionId(Guid Value) : IId<SectionId>
{
    public static SectionId From(Guid value) => new(value);
    /// <summary>An id for a new section.</summary>
    public static SectionId New() => new(Ids.New());
    public static bool TryParse(string? text, out SectionId id) => Ids.TryParse(text, out id);
}

/// <summary>部门/车间/班组 Organization unit of an enterprise.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId From(Guid value) => new(value);
    /// <summary>An id for a new unit.</summary>
    public static UnitId New() => new(Ids.New());
    public static bool TryParse(string? text, out UnitId id) => Ids.TryParse(text, out id);
}

/// <summary>岗位 Post of an enterprise.</summary>
public readonly record struct PostId(Guid Value) : IId<PostId>
{
    public static PostId From(Guid value) => new(value);
    /// <summary>An id for a new post.</summary>
    public static PostId New() => new(Ids.New());
    public static bool TryParse(string? text, out PostId id) => Ids.TryParse(text, out id);
}

/// <summary>人员 Person of an enterprise.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
    /// <summary>An id for a new person.</summary>
    public static PersonId New() => new(Ids.New());
    public static bool TryParse(string? text, out PersonId id) => Ids.TryParse(text, out id);
}
