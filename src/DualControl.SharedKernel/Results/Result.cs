using System.Diagnostics.CodeAnalysis;

namespace DualControl.SharedKernel.Results;

/// <summary>What every use case answers with: success, or one expected <see cref="Results.Error"/>.</summary>
public interface IResult<TSelf> where TSelf : IResult<TSelf>
{
    /// <summary>Null on success.</summary>
    Error? Error { get; }

    /// <summary>A failed answer.</summary>
    static abstract TSelf Failure(Error error);
}

/// <summary>The answer of a use case that has nothing to tell but its success.</summary>
/// <param name="Error">Null on success.</param>
public sealed record Result(Error? Error) : IResult<Result>
{
    /// <summary>It succeeded.</summary>
    public static readonly Result Success = new((Error?)null);

    /// <summary>True when <see cref="Error"/> says why it failed.</summary>
    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsFailure => Error is not null;

    public static Result Failure(Error error) => new(error);
    /// <summary>An error is a failed answer.</summary>
    public static implicit operator Result(Error error) => new(error);
}

/// <summary>The answer of a use case that yields a value.</summary>
public sealed record Result<T> : IResult<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    public Error? Error { get; }

    /// <summary>True when <see cref="Error"/> says why it failed.</summary>
    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsFailure => Error is not null;

    /// <summary>The value; asking a failed result for it is a bug and throws.</summary>
    public T Value => IsFailure ? throw new InvalidOperationException($"No value: {Error.Code}") : _value!;

    /// <summary>A successful answer; for interfaces, which no operator converts.</summary>
    public static Result<T> Success(T value) => new(value, null);
    public static Result<T> Failure(Error error) => new(default, error);
    /// <summary>A value is a successful answer.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);
    /// <summary>An error is a failed answer.</summary>
    public static implicit operator Result<T>(Error error) => new(default, error);
}
